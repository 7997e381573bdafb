package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.AxisResult;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.pack.model.Block.Fact;
import kz.senim.pack.model.Inline;
import kz.senim.text.Phrase;

/** What the firm's own documents say of the system: its name, what it is for, where it stands, who answers for it. */
final class SystemText {

    static final String RISK = "risk";
    static final String AUTONOMY = "autonomy";
    private static final String PURPOSE = "system.purpose";
    private static final String RESPONSIBLE = "system.responsible";

    private final Terms terms;
    private final AxisWords axes;
    private final Matter matter;

    SystemText(Terms terms, AxisWords axes, Matter matter) {
        this.terms = terms;
        this.axes = axes;
        this.matter = matter;
    }

    /** Between quotation marks, unless it has some of its own. */
    Phrase name() {
        String name = matter.dossier().systemName();
        var said = name.isBlank() ? terms.say("form.unnamed") : Phrase.same(name);
        return name.contains("«") || name.contains("\"") ? said : said.map(n -> "«" + n + "»");
    }

    AxisResult axis(String id) {
        return matter.conclusions().axes().get(id);
    }

    /** The one level that is left; none while that is open. */
    Optional<String> level(String axis) {
        return Optional.of(axis(axis)).filter(AxisResult::decided).map(AxisResult::provisional);
    }

    /** The highest that is possible. */
    String upper(String axis) {
        var result = axis(axis);
        return result.possible().isEmpty() ? result.axis().levels().getLast() : result.provisional();
    }

    /** The level, or those still possible. */
    Phrase value(String axis) {
        return axes.value(axis(axis));
    }

    Phrase title(String level) {
        return axes.level(level);
    }

    /** Its name, purpose, role, levels, and who answers for it. */
    List<Fact> facts() {
        var facts = new ArrayList<>(List.of(given("system.name"), given(PURPOSE)));
        facts.add(new Fact(terms.say("verdict.role"), role()));
        Stream.of(RISK, AUTONOMY).map(this::axis).forEach(a -> facts.add(new Fact(axes.title(a), Inline.of(axes.value(a)))));
        facts.add(given(RESPONSIBLE));
        return facts;
    }

    /** Who answers for it; marked where nobody is named yet. */
    Inline responsible() {
        return given(RESPONSIBLE).value();
    }

    private Fact given(String id) {
        return new Fact(terms.say("field." + id), answer(id));
    }

    /** What was answered; a mark where it has to be filled in, which an optional question never has. */
    Inline answer(String id) {
        var question = matter.edition().rules().question(id);
        if (matter.given(question) || matter.unknown(question)) {
            return terms.answer(matter, question);
        }
        return question.optional() ? Inline.of(terms.say("passport.not-given")) : Terms.missing(terms.say("passport.fill-in"));
    }

    private Inline role() {
        var roles = matter.findings(Finding.Group.ROLE, Truth.YES).stream()
                .map(c -> matter.edition().words().finding(c.finding()).title()).toList();
        return roles.isEmpty() ? Inline.of(terms.say("axis.undecided")) : Inline.of(Terms.listed(roles));
    }
}
