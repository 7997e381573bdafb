package kz.senim.ui.result;

import java.util.List;
import java.util.stream.Stream;
import kz.senim.law.Answer;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusion;
import kz.senim.law.Conclusions;
import kz.senim.law.DutyState;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.dossier.Dossier;
import kz.senim.rulebook.Edition;
import kz.senim.ui.kit.Standing;

/** What is shown of one dossier's conclusions; ids only. */
final class ResultModel {

    private final Edition edition;
    private final Dossier dossier;
    private final Conclusions conclusions;
    private final Standing standing;

    ResultModel(Edition edition, Dossier dossier, Conclusions conclusions) {
        this.edition = edition;
        this.dossier = dossier;
        this.conclusions = conclusions;
        this.standing = new Standing(edition.rules(), conclusions);
    }

    Dossier dossier() {
        return dossier;
    }

    Conclusions conclusions() {
        return conclusions;
    }

    Truth aiSystem() {
        return standing.aiSystem();
    }

    Conclusion aiSystemConclusion() {
        return conclusions.of(Standing.AI_SYSTEM);
    }

    List<AxisResult> axes() {
        return List.copyOf(conclusions.axes().values());
    }

    List<Conclusion> prohibited(Truth truth) {
        return standing.prohibitions(truth).stream().map(conclusions::of).toList();
    }

    /** The conclusions that say where a system stands on an axis: its levels still possible, or its excluded ones. */
    List<Conclusion> behind(AxisResult axis) {
        var levels = axis.possible().isEmpty() ? axis.axis().levels() : axis.possible();
        return levels.stream().filter(conclusions.findings()::containsKey).map(conclusions::of).toList();
    }

    List<Conclusion> roles(Truth truth) {
        return group(Finding.Group.ROLE).filter(c -> c.truth() == truth).toList();
    }

    List<Conclusion> allRoles() {
        return group(Finding.Group.ROLE).toList();
    }

    /** Everything else that was found, or is open, group by group; what is not so comes last. */
    List<Conclusion> others() {
        return Stream.of(Finding.Group.APPLICABILITY, Finding.Group.REGIME, Finding.Group.EXCEPTION,
                        Finding.Group.PROHIBITION)
                .flatMap(this::group).toList();
    }

    /** Questions answered with "I don't know", then open ones that still decide something; in questionnaire order. */
    List<String> toFindOut() {
        return conclusions.open().stream()
                .filter(q -> dossier.answers().to(q).orElse(null) instanceof Answer.Unknown).toList();
    }

    /** Whether something is left to do. */
    boolean gap(DutyState state) {
        return dossier.gap(state);
    }

    Edition edition() {
        return edition;
    }

    private Stream<Conclusion> group(Finding.Group group) {
        return standing.findings(group).stream().map(conclusions::of);
    }
}
