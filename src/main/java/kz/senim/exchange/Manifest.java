package kz.senim.exchange;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import kz.senim.dossier.Trouble.Kind;

/** What an archive says of itself, in its first entry: its format, who made it, and what the other entry has to be. */
record Manifest(String program, int size, String sha256) {

    static final String NAME = "manifest.json";
    static final String DOSSIER = "dossier.json";
    static final int FORMAT = 1;

    static Manifest of(String program, byte[] dossier) {
        return new Manifest(program, dossier.length, sha256(dossier));
    }

    byte[] bytes() {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", DOSSIER);
        entry.put("size", size);
        entry.put("sha256", sha256);
        var all = new LinkedHashMap<String, Object>();
        all.put("format", FORMAT);
        all.put("program", program);
        all.put("entries", List.of(entry));
        return Json.bytes(all);
    }

    static Manifest read(Object tree) {
        int format = Fields.format(tree).orElseThrow(() -> new Refusal(Kind.EXCHANGE_DAMAGED, "no format"));
        if (format > FORMAT) {
            throw new Refusal(Kind.EXCHANGE_NEWER, "format " + format);
        }
        Refusal.unless(format == FORMAT, "no such format");
        var fields = Fields.of(tree, "format", "program", "entries");
        var entries = fields.list("entries", entry -> Fields.of(entry, "name", "size", "sha256"));
        Refusal.unless(entries.size() == 1 && entries.getFirst().text("name").equals(DOSSIER), "another entry");
        var entry = entries.getFirst();
        return new Manifest(fields.text("program"), entry.whole("size"), entry.text("sha256"));
    }

    boolean fits(byte[] dossier) {
        return size == dossier.length && sha256.equals(sha256(dossier));
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(SealKey.sha256(content));
    }
}
