package kz.senim.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.dossier.Dossier;
import kz.senim.law.AxisResult;
import kz.senim.law.Citation;
import kz.senim.law.Conclusions;
import kz.senim.law.Reason;
import kz.senim.law.Truth;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;
import kz.senim.text.Dates;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Route;
import kz.senim.ui.kit.Speech;
import kz.senim.ui.kit.Standing;
import kz.senim.ui.kit.Tone;

/** What to do next, most urgent first; follows from findings, open answers and the register, nothing else. */
final class NextSteps {

    private static final List<Citation> STOP_MEASURES = List.of(Citation.parse("18.2"));
    private static final List<Citation> PROHIBITIONS = List.of(Citation.parse("17.3"));
    private static final List<Citation> REGISTER = List.of(Citation.parse("18.1"));
    private static final List<Citation> MISUSE = List.of(Citation.parse("18.1.2"));
    private static final List<Citation> REVIEW = List.of(Citation.parse("18.1.4"));
    private static final List<Citation> CLASSIFYING = List.of(Citation.parse("17.1.n1"));

    /** Days before a review is due, from which on it is spoken of. */
    private static final int SOON = 30;

    private final Edition edition;
    private final Speech speech;
    private final Dossier dossier;
    private final Conclusions conclusions;
    private final Standing standing;
    private final List<NextStep> steps = new ArrayList<>();

    NextSteps(Edition edition, Speech speech, Dossier dossier, Conclusions conclusions) {
        this.edition = edition;
        this.speech = speech;
        this.dossier = dossier;
        this.conclusions = conclusions;
        this.standing = new Standing(edition.rules(), conclusions);
    }

    List<NextStep> all() {
        steps.clear();
        standing.prohibitions(Truth.YES).forEach(this::stop);
        ruleOut(standing.prohibitions(Truth.OPEN));
        contradictions();
        conclusions.axes().values().stream().filter(a -> a.applies() != Truth.NO && !a.decided()).forEach(this::decide);
        if (standing.aiSystem() == Truth.YES) {
            register();
            review();
        }
        duties();
        open();
        if (standing.aiSystem() == Truth.YES) {
            add(Tone.QUIET, _ -> speech.say("next.confirm"), CLASSIFYING, wizard("risk"));
        } else if (standing.aiSystem() == Truth.NO) {
            add(Tone.QUIET, _ -> speech.say("next.again"), List.of(), wizard(""));
        }
        return List.copyOf(steps);
    }

    private void stop(String finding) {
        var first = conclusions.of(finding).because().stream().flatMap(Reason::questions).findFirst().orElse("");
        add(Tone.STOP, spoken -> speech.say("next.stop", "function", title(finding, spoken)), STOP_MEASURES, wizard(first));
    }

    private void ruleOut(List<String> open) {
        if (!open.isEmpty()) {
            add(Tone.ATTENTION, _ -> speech.say("next.ruleOut", "count", open.size()), PROHIBITIONS,
                    wizard(conclusions.of(open.getFirst()).missing().getFirst()));
        }
    }

    private void decide(AxisResult axis) {
        add(Tone.ATTENTION, spoken -> speech.counted("next.decide", axis.missing().size(), "axis",
                edition.words().axes().get(axis.axis().id()).in(spoken).toLowerCase(spoken.locale())),
                axis.axis().basis(), wizard(axis.missing().isEmpty() ? "" : axis.missing().getFirst()));
    }

    private void register() {
        var all = dossier.risks();
        var place = Place.of(Route.REGISTER, dossier.id());
        if (all.isEmpty()) {
            int suggested = edition.risks().suggested(dossier.answers(), edition.rules(), conclusions.asOf(), all).size();
            add(Tone.ATTENTION, _ -> speech.counted("next.register", suggested), REGISTER, place);
            return;
        }
        var risks = all.stream().filter(Risk::standing).toList();
        count(risks.stream().filter(r -> r.initial().isEmpty()).count(), "next.assess", REGISTER, place);
        count(risks.stream().filter(r -> r.review().isEmpty()).count(), "next.review", REVIEW, place);
        count(risks.stream().filter(this::overdue).count(), "next.overdue", REVIEW, place);
        if (risks.stream().noneMatch(Risk::misuse)) {
            add(Tone.ATTENTION, _ -> speech.say("next.misuse"), MISUSE, place);
        }
    }

    /** One that was begun, or one that is due soon. */
    private void review() {
        var place = Place.of(Route.REVIEW, dossier.id());
        var begun = dossier.reviews().underWay();
        if (begun.isPresent()) {
            add(Tone.ATTENTION, _ -> speech.say("next.reviewBegun", "count", begun.get().left(dossier.risks()).size()), REVIEW, place);
            return;
        }
        dossier.reviewDue().filter(day -> !day.isAfter(conclusions.asOf().plusDays(SOON))).ifPresent(day -> add(Tone.ATTENTION,
                _ -> speech.say(day.isBefore(conclusions.asOf()) ? "next.reviewOver" : "next.reviewDue", "day", Dates.day(day)), REVIEW, place));
    }

    private boolean overdue(Risk risk) {
        return risk.review().filter(day -> day.isBefore(conclusions.asOf())).isPresent();
    }

    private void count(long count, String key, List<Citation> basis, Place place) {
        if (count > 0) {
            add(Tone.ATTENTION, _ -> speech.counted(key, count), basis, place);
        }
    }

    private void contradictions() {
        var ids = conclusions.contradictions();
        if (!ids.isEmpty()) {
            add(Tone.ATTENTION, _ -> speech.say("next.contradictions", "count", ids.size()), List.of(),
                    wizard(edition.rules().contradiction(ids.getFirst()).questions().getFirst()));
        }
    }

    private void duties() {
        var gaps = dossier.gaps(conclusions);
        if (!gaps.isEmpty()) {
            add(Tone.ATTENTION, _ -> speech.say("next.duties", "count", gaps.size()), List.of(), wizard(gaps.getFirst().duty().id()));
        }
    }

    private void open() {
        var deciding = standing.deciding();
        var rest = conclusions.open().stream().filter(q -> !deciding.contains(q)).collect(Collectors.toList());
        if (!rest.isEmpty()) {
            add(Tone.QUIET, _ -> speech.counted("next.answer", rest.size()), List.of(), wizard(rest.getFirst()));
        }
    }

    private Place wizard(String spot) {
        return new Place(Route.WIZARD, dossier.id(), spot);
    }

    private String title(String finding, Language spoken) {
        return edition.words().finding(finding).title().in(spoken);
    }

    private void add(Tone tone, Function<Language, String> words, List<Citation> basis, Place place) {
        steps.add(new NextStep(tone, words, basis, place));
    }
}
