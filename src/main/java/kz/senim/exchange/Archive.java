package kz.senim.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.exchange.StoredZip.Entry;
import kz.senim.form.DossierForm;
import kz.senim.form.Json;
import kz.senim.form.Refusal;

/** A dossier as the bytes of an archive: the same dossier, by the same program, is the same bytes. */
final class Archive {

    private Archive() {}

    static byte[] of(Carried carried, String program) {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(Manifest.DOSSIER, DossierForm.bytes(carried.dossier())));
        hashes(carried.dossier()).forEach(sha256 ->
                entries.add(new Entry(Manifest.EVIDENCE + sha256, carried.contents().of(sha256))));
        var manifest = new Entry(Manifest.NAME, Manifest.of(program, entries).bytes());
        return StoredZip.of(Stream.concat(Stream.of(manifest), entries.stream()).toList());
    }

    /** The manifest is read before the rest is looked at: a newer format may have the rest in another form. */
    static Carried read(byte[] archive) throws IOException {
        var first = ZipReading.first(archive, Manifest.NAME)
                .orElseThrow(() -> new Refusal(Kind.EXCHANGE_NOT_OURS, "no manifest"));
        var manifest = Manifest.read(Json.tree(first.content()));
        var all = ZipReading.all(archive, manifest.names());
        var entries = all.subList(1, all.size());
        Refusal.unless(manifest.fits(entries), "not what the manifest says");
        var dossier = DossierForm.read(Json.tree(entries.getFirst().content()), manifest.format());
        Refusal.unless(hashes(dossier).equals(manifest.evidence()), "not the evidence of the dossier");
        return new Carried(dossier, contents(dossier, entries.subList(1, entries.size()))::get);
    }

    private static HashMap<String, byte[]> contents(Dossier dossier, List<Entry> entries) {
        var contents = new HashMap<String, byte[]>();
        entries.forEach(e -> contents.put(e.name().substring(Manifest.EVIDENCE.length()), e.content()));
        Refusal.unless(dossier.evidence().stream().allMatch(e -> contents.get(e.sha256()).length == e.size()),
                "evidence of another size");
        return contents;
    }

    private static List<String> hashes(Dossier dossier) {
        return dossier.evidence().stream().map(Evidence::sha256).distinct().toList();
    }
}
