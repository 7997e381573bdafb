package kz.senim.exchange;

import java.io.IOException;
import java.util.List;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.exchange.StoredZip.Entry;

/** A dossier as the bytes of an archive: the same dossier, by the same program, is the same bytes. */
final class Archive {

    private Archive() {}

    static byte[] of(Dossier dossier, String program) {
        byte[] json = DossierForm.bytes(dossier);
        return StoredZip.of(List.of(new Entry(Manifest.NAME, Manifest.of(program, json).bytes()),
                new Entry(Manifest.DOSSIER, json)));
    }

    /** The manifest is read before the rest is looked at: a newer format may have the rest in another form. */
    static Dossier read(byte[] archive) throws IOException {
        var first = ZipReading.first(archive, Manifest.NAME)
                .orElseThrow(() -> new Refusal(Kind.EXCHANGE_NOT_OURS, "no manifest"));
        var manifest = Manifest.read(Json.tree(first.content()));
        byte[] dossier = ZipReading.all(archive, List.of(Manifest.NAME, Manifest.DOSSIER)).getLast().content();
        Refusal.unless(manifest.fits(dossier), "not what the manifest says");
        return DossierForm.read(Json.tree(dossier));
    }
}
