package kz.senim.ui.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import kz.senim.law.AxisResult;
import kz.senim.law.Truth;
import kz.senim.rulebook.Edition;
import kz.senim.ui.kit.Standing;

/** One system in the list. */
record SystemRow(Dossier dossier, Optional<Judged> judged) {

    /** What follows under the dossier's own edition; nothing is known where the program does not have that edition. */
    record Judged(Edition edition, Standing standing) {}

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N} ]+");

    String id() {
        return dossier.id();
    }

    String system() {
        return dossier.systemName();
    }

    String client() {
        return dossier.organisationName();
    }

    /** For sorting: quotation marks and the like do not count. */
    String systemLetters() {
        return MARKS.matcher(system()).replaceAll("");
    }

    String clientLetters() {
        return MARKS.matcher(client()).replaceAll("");
    }

    int open() {
        return openQuestions().size();
    }

    private List<String> openQuestions() {
        return judged.map(j -> j.standing().conclusions().open()).orElse(List.of());
    }

    /** Open questions that somebody else has to be asked. */
    long unknown() {
        return openQuestions().stream()
                .filter(q -> dossier.answers().to(q).orElse(null) instanceof Answer.Unknown).count();
    }

    Optional<LocalDate> review() {
        return dossier.reviewDue();
    }

    Optional<AxisResult> axis(String id) {
        return judged.map(j -> j.standing().axis(id));
    }

    /** Ids of findings on prohibited functions with this truth. */
    List<String> prohibitions(Truth truth) {
        return judged.map(j -> j.standing().prohibitions(truth)).orElse(List.of());
    }

    /** YES where a prohibited function is found, NO where none is in it, OPEN while that is not clear. */
    Truth prohibited() {
        if (!prohibitions(Truth.YES).isEmpty()) {
            return Truth.YES;
        }
        return judged.isPresent() && prohibitions(Truth.OPEN).isEmpty() ? Truth.NO : Truth.OPEN;
    }

    boolean matches(String words) {
        var sought = words.strip().toLowerCase();
        return (system() + "\n" + client()).toLowerCase().contains(sought);
    }
}
