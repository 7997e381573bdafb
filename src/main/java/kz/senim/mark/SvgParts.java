package kz.senim.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.senim.dossier.Trouble.Kind;

/** All elements of a drawing, and how many there would be if each reference were written out. */
final class SvgParts {

    private static final int MOST = 5000;
    private static final long MOST_DRAWN = 20_000;
    private static final int LONGEST_CHAIN = 100;
    /** These cannot refer to anything but another gradient, so that a style sheet may name them for any element. */
    private static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");

    private final Map<String, SvgPart> named = new HashMap<>();
    private final Map<SvgPart, Long> weights = new IdentityHashMap<>();
    private final List<String> everywhere = new ArrayList<>();
    private SvgPart root;
    private int count;

    void add(SvgPart around, SvgPart part) {
        Refused.unless(++count <= MOST, Kind.LOGO_TOO_COMPLEX);
        if (around == null) {
            root = part;
        } else {
            around.holds(part);
        }
    }

    /** The first one of a name is meant by it, or the last: a drawing with two is refused. */
    void name(String id, SvgPart part) {
        Refused.unless(named.put(id, part) == null, Kind.LOGO_BROKEN);
    }

    /** A style sheet names it, so that any element may refer to it. */
    void everywhere(String id) {
        everywhere.add(id);
    }

    void weigh() {
        for (String id : everywhere) {
            var part = named.get(id);
            if (part != null && !GRADIENTS.contains(part.name())) {
                throw new Refused(Kind.LOGO_ACTIVE, "<style>");
            }
        }
        weight(root, 0);
    }

    private long weight(SvgPart part, int depth) {
        Refused.unless(depth <= LONGEST_CHAIN, Kind.LOGO_TOO_COMPLEX);
        var known = weights.get(part);
        if (known != null) {
            return known;
        }
        long weight = 1;
        for (var inside : part.inside()) {
            weight += weight(inside, depth + 1);
        }
        for (String id : part.links()) {
            var meant = named.get(id);
            weight += meant == null ? 0 : weight(meant, depth + 1);
        }
        Refused.unless(weight <= MOST_DRAWN, Kind.LOGO_TOO_COMPLEX);
        weights.put(part, weight);
        return weight;
    }
}
