package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.rulebook.CheckWords;
import kz.senim.text.Phrase;

/** What the risk register lacks, in words and with what article 18 asks for. */
final class RegisterGaps {

    /** @param unit of the law that asks for it */
    record Gap(Phrase what, String unit) {}

    private final Matter matter;
    private final Terms terms;
    private final List<Risk> risks;
    private final CheckWords words = new CheckWords();

    RegisterGaps(Matter matter, Terms terms) {
        this.matter = matter;
        this.terms = terms;
        this.risks = matter.dossier().risks();
    }

    /** Whether there is a register to look at: the law may ask this firm for one, or it keeps one. */
    boolean asked() {
        return matter.aiSystem() != Truth.NO && matter.ownerOrPossessor() != Truth.NO || !risks.isEmpty();
    }

    List<Gap> all() {
        if (risks.isEmpty()) {
            return List.of(new Gap(terms.say("gap.empty"), "18.1.1"));
        }
        var prohibited = matter.findings(Finding.Group.PROHIBITION, Truth.YES).stream().map(Conclusion::finding).toList();
        return Remark.on(matter.typed().look(matter.day(), prohibited)).stream()
                .map(r -> new Gap(words.line(r), unit(r.kind()))).toList();
    }

    private static String unit(Remark.Kind kind) {
        return switch (kind) {
            case PROHIBITED_WITHOUT_MEASURE -> "18.2";
            case NOT_ASSESSED, NO_MISUSE -> "18.1.2";
            case NO_REVIEW, REVIEW_OVERDUE, REGISTER_REVIEW_OVERDUE, REVIEW_LATE, ACCEPTANCE_EXPIRED -> "18.1.4";
            case NO_CAUSE, NO_CONSEQUENCE, NO_AFFECTED, SAME_TEXT, ALL_ALIKE, SCENARIO_WITHOUT_RISK -> "18.1.1";
            default -> "18.1.3";
        };
    }
}
