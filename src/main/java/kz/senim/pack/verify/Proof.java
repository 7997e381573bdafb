package kz.senim.pack.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.senim.form.Json;
import kz.senim.pack.json.MachineCopy;
import kz.senim.pack.model.Languages;

/**
 * What came of verifying a pack.
 *
 * @param languages   of its pages; nothing where they were not compared
 * @param identical   whether the file is byte for byte what the program makes of the copy inside
 * @param differences in the order of looking
 */
public record Proof(MachineCopy copy, Optional<Languages> languages, boolean identical, int pages,
                    List<Difference> differences) {

    public Proof {
        differences = List.copyOf(differences);
    }

    /** As JSON, UTF-8; of each difference where it is, what the file says and what follows. */
    public byte[] json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("right", right());
        all.put("program", copy.made().program());
        all.put("asOf", copy.asOf().toString());
        all.put("edition", copy.dossier().edition());
        all.put("languages", languages.map(Proof::word).orElse(null));
        all.put("identical", identical);
        all.put("pages", pages);
        all.put("differences", differences.stream().map(Proof::tree).toList());
        return Json.bytes(all);
    }

    private static Map<String, Object> tree(Difference one) {
        var all = new LinkedHashMap<String, Object>();
        all.put("place", word(one.place()));
        all.put("id", one.id());
        all.put("file", one.file());
        all.put("own", one.own());
        return all;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public boolean right() {
        return differences.isEmpty();
    }
}
