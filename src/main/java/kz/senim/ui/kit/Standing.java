package kz.senim.ui.kit;

import java.util.List;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusions;
import kz.senim.law.Finding;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/** Where a system stands, counted for glances: its prohibitions and what still decides its axes. */
public record Standing(Rulebook rules, Conclusions conclusions) {

    /** Id of the finding that it is an AI system in the sense of the law. */
    public static final String AI_SYSTEM = "ai-system";

    /** Whether it is an AI system at all in the sense of the law. */
    public Truth aiSystem() {
        return conclusions.truthOf(AI_SYSTEM);
    }

    /** Ids of findings on prohibited functions with this truth; none where it is no AI system. */
    public List<String> prohibitions(Truth truth) {
        if (aiSystem() == Truth.NO) {
            return List.of();
        }
        return findings(Finding.Group.PROHIBITION).stream().filter(id -> conclusions.truthOf(id) == truth).toList();
    }

    /** Ids of the findings of a group in force, in the order of the rules. */
    public List<String> findings(Finding.Group group) {
        return rules.findings().stream()
                .filter(f -> f.group() == group && conclusions.findings().containsKey(f.id()))
                .map(Finding::id).toList();
    }

    public AxisResult axis(String id) {
        return conclusions.axes().get(id);
    }

    /** Questions that still decide an axis or a prohibition, in questionnaire order. */
    public List<String> deciding() {
        return rules.questions().stream().map(q -> q.id()).filter(this::decides).toList();
    }

    private boolean decides(String question) {
        return conclusions.axes().values().stream().anyMatch(a -> a.missing().contains(question))
                || findings(Finding.Group.PROHIBITION).stream()
                        .anyMatch(id -> conclusions.of(id).missing().contains(question));
    }
}
