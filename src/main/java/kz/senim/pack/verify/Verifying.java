package kz.senim.pack.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.senim.dossier.Trouble;
import kz.senim.pack.Progress;
import kz.senim.pack.export.PackExport;
import kz.senim.pack.json.MachineCopy;
import kz.senim.pack.json.Made;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.model.Sha256;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.pack.pdf.WrittenPdf;
import kz.senim.pack.verify.Difference.Place;
import kz.senim.rulebook.Editions;
import kz.senim.text.Program;
import kz.senim.text.Words;

/** Draws every conclusion of a pack anew from the copy inside, makes the pack anew, and says where the file differs. */
public final class Verifying {

    /** Documents with a signature sheet. */
    private static final Set<String> SIGNED = Set.of(Made.PACK, "signatures");

    private final Editions editions;

    public Verifying(Editions editions) {
        this.editions = editions;
    }

    /** @throws Trouble UNKNOWN_EDITION */
    public Proof of(GivenPack given) {
        var copy = given.copy();
        var pack = composed(copy);
        var differences = new ArrayList<Difference>(printed(given));
        var followed = new Followed(pack.machine());
        differences.addAll(followed.differences(copy));
        boolean ours = copy.made().program().equals(Program.named());
        if (ours && differences.stream().allMatch(d -> d.place() == Place.HASH) && !Arrays.equals(pack.machine(), given.machine())) {
            differences.add(Difference.at(Place.WRITING, ""));
        }
        return ours ? pages(given, pack, differences) : new Proof(copy, Optional.empty(), false, given.pdf().pages().size(), differences);
    }

    /** In how many places a pack differs; where its edition is not known, that cannot be said. */
    public int doubts(GivenPack given) {
        return editions.ids().contains(given.copy().dossier().edition()) ? of(given).differences().size() : 0;
    }

    private Pack composed(MachineCopy copy) {
        String id = copy.dossier().edition();
        var edition = editions.find(id).orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_EDITION, id, null));
        var export = new PackExport(edition, () -> editions.penalties(id), copy.made().mark());
        String document = copy.made().document();
        if (document.equals(Made.PACK)) {
            return export.compose(copy.dossier(), copy.asOf(), copy.journal());
        }
        if (export.offered(copy.dossier(), copy.asOf()).stream().noneMatch(paper -> paper.id().equals(document))) {
            throw new Trouble(Trouble.Kind.PACK_OTHER_VERSION, document, null);
        }
        return export.paper(document, copy.dossier(), copy.asOf(), copy.journal());
    }

    /** The whole hash stands with the signatures, where they are asked for; in short it stands on every page. */
    private static List<Difference> printed(GivenPack given) {
        String hash = Sha256.of(given.machine());
        var pages = given.pdf().pages();
        boolean whole = !SIGNED.contains(given.copy().made().document())
                || pages.stream().anyMatch(page -> page.words().contains(hash));
        boolean all = !pages.isEmpty() && pages.stream().allMatch(page -> page.names(hash));
        return whole && all ? List.of() : List.of(new Difference(Place.HASH, hash, null, null));
    }

    private static Proof pages(GivenPack given, Pack pack, List<Difference> differences) {
        var pdf = given.pdf();
        var languages = pdf.languages(pack);
        if (languages.isEmpty()) {
            differences.add(new Difference(Place.TITLE, "", pdf.title(), pack.title().ru()));
            return new Proof(given.copy(), languages, false, pdf.pages().size(), differences);
        }
        byte[] made = made(pack.draft(pack.draft() || pdf.draft(languages.get())), languages.get());
        boolean identical = Arrays.equals(made, given.bytes());
        if (!identical) {
            differences.addAll(compared(pdf, read(made), differences.stream().allMatch(d -> d.place() != Place.HASH)));
        }
        return new Proof(given.copy(), languages, identical, pdf.pages().size(), differences);
    }

    /** @param sameHash else each page is drawn otherwise for that alone, which has been said */
    private static List<Difference> compared(WrittenPdf file, WrittenPdf own, boolean sameHash) {
        var all = new ArrayList<Difference>();
        int theirs = file.pages().size();
        int ours = own.pages().size();
        if (theirs != ours) {
            all.add(new Difference(Place.PAGES, "", theirs, ours));
        }
        IntStream.range(0, Math.min(theirs, ours)).forEach(i -> {
            var there = file.pages().get(i);
            var here = own.pages().get(i);
            if (!there.unhashed().equals(here.unhashed())) {
                all.add(new Difference(Place.WORDS, Integer.toString(i + 1), there.words(), here.words()));
            } else if (sameHash && !there.drawn().equals(here.drawn())) {
                all.add(Difference.at(Place.DRAWING, i + 1));
            }
        });
        return all;
    }

    private static byte[] made(Pack pack, Languages languages) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfPack(Words.load("pdf")).write(pack, languages, out, Progress.UNSEEN);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WrittenPdf read(byte[] made) {
        try {
            return WrittenPdf.read(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
