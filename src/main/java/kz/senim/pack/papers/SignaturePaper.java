package kz.senim.pack.papers;

import java.util.List;
import java.util.Set;
import kz.senim.pack.model.Pack.Paper;
import kz.senim.pack.model.Sha256;

/** Document 17: who signs what. The program signs nothing. */
final class SignaturePaper {

    static final String ID = "signatures";

    /** The verdict page is signed by nobody: it repeats what the others say. */
    private static final Set<String> UNSIGNED = Set.of("verdict", AnnexPaper.ID);

    private final Terms terms;

    SignaturePaper(Terms terms) {
        this.terms = terms;
    }

    /** @param machine the machine copy, which is bound to what is signed by its hash */
    Paper after(List<Paper> before, byte[] machine) {
        var sheet = new Sheet(terms).body("signatures.intro");
        before.stream().filter(p -> !UNSIGNED.contains(p.id())).forEach(p -> sheet.heading(p.title())
                .line("line.position", "line.signature", "line.name", "line.date"));
        sheet.heading("signatures.approve").line("line.position", "line.signature", "line.name", "line.date");
        sheet.muted("signatures.machine", "hash", Sha256.of(machine));
        return new Paper(ID, terms.say("paper.signatures"), sheet.blocks());
    }
}
