package kz.senim.ui.wizard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Change;
import kz.senim.law.Difference;
import kz.senim.law.Finding.Group;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Exports;
import kz.senim.ui.kit.OpenDossier;

/**
 * What a change would change, told before it is made; ids only.
 *
 * @param findings of weight whose truth would differ, prohibitions first; levels are told by their axes
 * @param duties   of the law that would begin or cease to apply, or become open
 * @param asked    how many questions would come into play, those about duties left out
 * @param unused   answered questions that would no longer be in play; their answers are kept
 * @param papersIn papers that the pack would have in addition
 * @param papersOut papers that the pack would no longer have
 */
record Foresight(Change change, List<Difference.Of<Truth>> findings, List<Difference.Of<List<String>>> axes,
                 List<Difference.Of<Truth>> duties, int asked, List<String> unused, List<Phrase> papersIn,
                 List<Phrase> papersOut) {

    private static final Set<Group> OF_WEIGHT =
            EnumSet.of(Group.APPLICABILITY, Group.ROLE, Group.PROHIBITION, Group.REGIME);

    /** Nothing where the change would leave all conclusions, duties, answers and papers as they are. */
    static Optional<Foresight> of(OpenDossier open, Change change, Exports exports) {
        var then = open.foresee(change);
        var difference = Difference.between(open.conclusions(), then);
        var rules = open.edition().rules();
        var before = exports.papers(open.dossier(), open.conclusions());
        var after = exports.papers(open.dossier(), then);
        var foresight = new Foresight(change, findings(difference, rules), difference.axes(),
                duties(difference, rules), asked(difference, rules),
                difference.notAsked().stream().filter(q -> open.dossier().answers().to(q).isPresent()).toList(),
                after.stream().filter(p -> !before.contains(p)).toList(),
                before.stream().filter(p -> !after.contains(p)).toList());
        return foresight.telling() ? Optional.of(foresight) : Optional.empty();
    }

    private boolean telling() {
        return !(findings.isEmpty() && axes.isEmpty() && duties.isEmpty() && unused.isEmpty() && papersIn.isEmpty()
                && papersOut.isEmpty());
    }

    private static List<Difference.Of<Truth>> findings(Difference difference, Rulebook rules) {
        return difference.findings().stream().filter(f -> OF_WEIGHT.contains(rules.finding(f.id()).group()))
                .sorted((a, b) -> Boolean.compare(prohibits(b, rules), prohibits(a, rules))).toList();
    }

    private static boolean prohibits(Difference.Of<Truth> finding, Rulebook rules) {
        return rules.finding(finding.id()).group() == Group.PROHIBITION;
    }

    private static List<Difference.Of<Truth>> duties(Difference difference, Rulebook rules) {
        var law = rules.duties().stream().filter(d -> !d.goodPractice()).map(d -> d.id()).toList();
        return difference.duties().stream().filter(d -> law.contains(d.id())).toList();
    }

    private static int asked(Difference difference, Rulebook rules) {
        var duties = rules.duties().stream().map(d -> d.id()).toList();
        return (int) difference.nowAsked().stream().filter(q -> !duties.contains(q)).count();
    }
}
