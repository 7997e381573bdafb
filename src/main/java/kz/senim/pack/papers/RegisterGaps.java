package kz.senim.pack.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.senim.law.Truth;
import kz.senim.risk.Level;
import kz.senim.risk.Risk;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;

/** What the risk register lacks, seen from article 18. */
final class RegisterGaps {

    /** @param unit of the law that asks for it */
    record Gap(Phrase what, String unit, Phrase due) {}

    private final Matter matter;
    private final Terms terms;
    private final List<Risk> risks;

    RegisterGaps(Matter matter, Terms terms) {
        this.matter = matter;
        this.terms = terms;
        this.risks = matter.dossier().risks();
    }

    List<Gap> all() {
        if (risks.isEmpty()) {
            return List.of(new Gap(terms.say("gap.empty"), "18.1.1", terms.say("due.before-signing")));
        }
        var gaps = new ArrayList<Gap>();
        counted(gaps, "gap.high", "18.1.3", r -> r.after().filter(l -> l.band() == Level.Band.HIGH).isPresent());
        counted(gaps, "gap.overdue", "18.1.3", r -> past(r.due()));
        counted(gaps, "gap.review-overdue", "18.1.4", r -> past(r.review()));
        counted(gaps, "gap.unassessed", "18.1.2", r -> r.before().isEmpty());
        counted(gaps, "gap.measures", "18.1.3", r -> new RiskWords(matter.edition(), terms).measures(r).isEmpty());
        counted(gaps, "gap.residual", "18.1.3", r -> r.before().isPresent() && r.after().isEmpty());
        counted(gaps, "gap.worse", "18.1.3", RegisterGaps::worse);
        counted(gaps, "gap.owner", "18.1.3", r -> r.owner().isBlank());
        counted(gaps, "gap.review", "18.1.4", r -> r.review().isEmpty());
        counted(gaps, "gap.review-late", "18.1.4", this::reviewLate);
        if (risks.stream().noneMatch(Risk::misuse)) {
            gaps.add(new Gap(terms.say("gap.misuse"), "18.1.2", terms.say("due.before-signing")));
        }
        return gaps;
    }

    /** The review that comes first; none where no risk has one. */
    Optional<LocalDate> nextReview() {
        return risks.stream().flatMap(r -> r.review().stream()).min(LocalDate::compareTo);
    }

    private void counted(List<Gap> gaps, String key, String unit, Predicate<Risk> lacks) {
        long count = risks.stream().filter(lacks).count();
        if (count > 0) {
            gaps.add(new Gap(terms.counted(key, count), unit, terms.say("due.before-signing")));
        }
    }

    private boolean past(Optional<LocalDate> date) {
        return date.filter(d -> d.isBefore(matter.day())).isPresent();
    }

    private boolean reviewLate(Risk risk) {
        return risk.review().filter(d -> d.isAfter(matter.day().plusYears(1))).isPresent();
    }

    private static boolean worse(Risk risk) {
        return risk.before().isPresent() && risk.after().isPresent()
                && risk.after().get().score() > risk.before().get().score();
    }

    /** Whether there is a register to look at: the law may ask this firm for one, or it keeps one. */
    boolean asked() {
        return matter.aiSystem() != Truth.NO && matter.ownerOrPossessor() != Truth.NO || !risks.isEmpty();
    }

    static Phrase day(Optional<LocalDate> day) {
        return day.map(d -> Phrase.same(Dates.day(d))).orElse(Phrase.EMPTY);
    }
}
