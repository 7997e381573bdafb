package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Puts what an edition says over what the edition says on which it is based. Lists whose members have an id, or a
 * unit's key, are put together member by member and key by key; everything else that is written again replaces what
 * was there. Every node keeps its own place, so that a fault is named where it stands.
 */
record Overlay(Faults faults) {

    private static final String REMOVED = "removed";
    private static final List<String> NAMES = List.of("id", "key");

    Node over(Node base, Node own) {
        return base instanceof Node.Mapping below && own instanceof Node.Mapping above ? keys(below, above) : own;
    }

    private Node.Mapping keys(Node.Mapping base, Node.Mapping own) {
        var entries = new LinkedHashMap<>(base.entries());
        own.entries().forEach((key, entry) -> {
            var below = base.entries().get(key);
            entries.put(key, below == null ? entry : new Node.Entry(entry.line(), value(below.value(), entry.value())));
        });
        return new Node.Mapping(entries, own.line());
    }

    private Node value(Node base, Node own) {
        return base instanceof Node.Sequence(var below, _) && own instanceof Node.Sequence(var above, var line)
                && !above.isEmpty() && Stream.concat(below.stream(), above.stream()).allMatch(n -> name(n).isPresent())
                ? new Node.Sequence(members(below, above), line) : own;
    }

    /** In the order of the base; what is new comes last. */
    private List<Node> members(List<Node> base, List<Node> own) {
        SequencedMap<String, Node> members = new LinkedHashMap<>();
        base.forEach(member -> members.put(name(member).orElseThrow(), member));
        Map<String, Node> seen = new LinkedHashMap<>();
        for (var member : own) {
            String name = name(member).orElseThrow();
            var before = seen.putIfAbsent(name, member);
            if (before != null) {
                faults.add(member.line(), "id.double", "id", name, "first", before.line().line());
            } else {
                put(members, name, (Node.Mapping) member);
            }
        }
        return new ArrayList<>(members.values());
    }

    private void put(Map<String, Node> members, String name, Node.Mapping own) {
        var below = members.get(name);
        if (!removed(own)) {
            members.put(name, below == null ? own : keys((Node.Mapping) below, own));
        } else if (members.remove(name) == null) {
            faults.add(own.line(), "overlay.removed", "id", name);
        }
    }

    private static boolean removed(Node.Mapping own) {
        return own.entries().get(REMOVED) instanceof Node.Entry(_, Node.Scalar(var text, _, _)) && text.equals("true");
    }

    private static Optional<String> name(Node node) {
        return node instanceof Node.Mapping mapping ? NAMES.stream().map(mapping.entries()::get)
                .flatMap(e -> e != null && e.value() instanceof Node.Scalar s ? Stream.of(s.text()) : Stream.empty())
                .findFirst() : Optional.empty();
    }
}
