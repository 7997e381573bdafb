package kz.senim.exchange;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.exchange.StoredZip.Entry;
import kz.senim.form.DossierForm;
import kz.senim.form.Fields;
import kz.senim.form.Json;
import kz.senim.form.Refusal;

/** What an archive says of itself, in its first entry: its format, who made it, and what the other entries have to be. */
record Manifest(int format, String program, List<Listed> entries) {

    static final String NAME = "manifest.json";
    static final String DOSSIER = "dossier.json";
    /** Before the hash of a content of evidence. */
    static final String EVIDENCE = "evidence/";
    static final int FORMAT = DossierForm.FORMAT;
    /** Had the dossier alone. */
    static final int FIRST_FORMAT = DossierForm.FIRST_FORMAT;
    private static final int MOST_ENTRIES = 10_000;

    /** Another entry. */
    record Listed(String name, int size, String sha256) {

        private static Listed of(Entry entry) {
            return new Listed(entry.name(), entry.content().length, Manifest.sha256(entry.content()));
        }

        private Map<String, Object> tree() {
            var tree = new LinkedHashMap<String, Object>();
            tree.put("name", name);
            tree.put("size", size);
            tree.put("sha256", sha256);
            return tree;
        }

        private static Listed read(Object tree) {
            var fields = Fields.of(tree, "name", "size", "sha256");
            return new Listed(fields.text("name"), fields.whole("size"), fields.text("sha256"));
        }

        private boolean fits(Entry entry) {
            return equals(of(entry));
        }
    }

    static Manifest of(String program, List<Entry> entries) {
        return new Manifest(FORMAT, program, entries.stream().map(Listed::of).toList());
    }

    byte[] bytes() {
        var all = new LinkedHashMap<String, Object>();
        all.put("format", format);
        all.put("program", program);
        all.put("entries", entries.stream().map(Listed::tree).toList());
        return Json.bytes(all);
    }

    static Manifest read(Object tree) {
        int format = Fields.format(tree).orElseThrow(() -> new Refusal(Kind.EXCHANGE_DAMAGED, "no format"));
        if (format > FORMAT) {
            throw new Refusal(Kind.EXCHANGE_NEWER, "format " + format);
        }
        Refusal.unless(format >= FIRST_FORMAT, "no such format");
        var fields = Fields.of(tree, "format", "program", "entries");
        var entries = fields.list("entries", Listed::read);
        Refusal.unless(!entries.isEmpty() && entries.size() <= (format == FIRST_FORMAT ? 1 : MOST_ENTRIES)
                && entries.getFirst().name().equals(DOSSIER), "another entry");
        var names = new HashSet<String>();
        for (var entry : entries.subList(1, entries.size())) {
            Refusal.unless(entry.name().equals(EVIDENCE + entry.sha256()) && names.add(entry.name()), "another entry");
        }
        return new Manifest(format, fields.text("program"), entries);
    }

    /** Of all entries of the archive, this one first. */
    List<String> names() {
        return Stream.concat(Stream.of(NAME), entries.stream().map(Listed::name)).toList();
    }

    /** Whether the entries after this one are those that it lists. */
    boolean fits(List<Entry> others) {
        return others.size() == entries.size()
                && IntStream.range(0, entries.size()).allMatch(i -> entries.get(i).fits(others.get(i)));
    }

    /** SHA-256 of each content of evidence, in their order. */
    List<String> evidence() {
        return entries.stream().skip(1).map(Listed::sha256).toList();
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(SealKey.sha256(content));
    }
}
