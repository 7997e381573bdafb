package kz.senim.pack.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.senim.pack.json.MachineCopy;
import kz.senim.pack.verify.Difference.Place;

/** What follows from what was given, beside what a copy says that follows. */
final class Followed {

    private static final Map<String, Place> PLACES = Map.of("findings", Place.FINDING, "axes", Place.AXIS, "duties", Place.DUTY);
    private static final String LIABILITY = "liability";
    private static final String OFFENCES = "offences";

    private final MachineCopy own;

    /** @param machine the copy as the program writes it */
    Followed(byte[] machine) {
        try {
            own = MachineCopy.read(machine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Difference> differences(MachineCopy file) {
        var all = new ArrayList<Difference>();
        compare(Place.EDITION, file.edition(), own.edition(), all);
        for (var name : names(file.conclusions(), own.conclusions())) {
            var there = file.conclusions().get(name);
            var here = own.conclusions().get(name);
            if (Objects.equals(there, here)) {
                continue;
            }
            if (PLACES.containsKey(name) && there instanceof Map<?, ?> said && here instanceof Map<?, ?> follows) {
                compare(PLACES.get(name), said, follows, all);
            } else if (name.equals(LIABILITY) && there instanceof Map<?, ?> said && here instanceof Map<?, ?> follows) {
                liability(said, follows, all);
            } else {
                all.add(new Difference(Place.CONCLUSION, String.valueOf(name), there, here));
            }
        }
        return all;
    }

    private static void liability(Map<?, ?> there, Map<?, ?> here, List<Difference> all) {
        for (var name : names(there, here)) {
            if (name.equals(OFFENCES) && there.get(name) instanceof Map<?, ?> said && here.get(name) instanceof Map<?, ?> follows) {
                compare(Place.OFFENCE, said, follows, all);
            } else if (!Objects.equals(there.get(name), here.get(name))) {
                all.add(new Difference(Place.CONCLUSION, LIABILITY + "." + name, there.get(name), here.get(name)));
            }
        }
    }

    private static void compare(Place place, Map<?, ?> there, Map<?, ?> here, List<Difference> all) {
        for (var id : names(there, here)) {
            if (!Objects.equals(there.get(id), here.get(id))) {
                all.add(new Difference(place, String.valueOf(id), there.get(id), here.get(id)));
            }
        }
    }

    private static Iterable<Object> names(Map<?, ?> there, Map<?, ?> here) {
        var all = new LinkedHashSet<Object>(here.keySet());
        all.addAll(there.keySet());
        return all;
    }
}
