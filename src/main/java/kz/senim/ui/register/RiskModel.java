package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import kz.senim.dossier.Change;
import kz.senim.law.Citation;
import kz.senim.risk.Acceptance;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Measure;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.RiskTemplate;
import kz.senim.risk.Treatment;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Alerts;

/** One risk being worked out; each change is saved at once. */
final class RiskModel {

    private static final Citation INTENDED = Citation.parse("18.1.1");
    private static final Citation MISUSE = Citation.parse("18.1.2");
    /** Fields for which the catalogue has words. */
    private static final List<RiskField> FROM_CATALOGUE = List.of(RiskField.TITLE, RiskField.CAUSE, RiskField.CONSEQUENCE);

    private final Register register;
    private final Alerts alerts;
    private final String id;
    /** Bound weakly to the dossier, which outlives the screen. Null once the risk is removed. */
    private final ObjectBinding<Risk> risk;

    RiskModel(Register register, String id, Alerts alerts) {
        this.register = register;
        this.alerts = alerts;
        this.id = id;
        risk = Bindings.createObjectBinding(() -> register.find(id).orElse(null), register.open().dossierProperty());
    }

    ObservableValue<Risk> riskProperty() {
        return risk;
    }

    Risk risk() {
        return risk.get();
    }

    LocalDate today() {
        return register.today();
    }

    /** The client's own words for a grade of a scale; empty where there are none. */
    String worded(String grade) {
        return register.open().dossier().register().scales().getOrDefault(grade, "");
    }

    Phrase title() {
        return risk() == null ? Phrase.EMPTY : register.text().title(risk());
    }

    /** What stands in the field: the user's own words, or those the catalogue begins with. */
    String shown(RiskField field, Language language) {
        String own = risk().text(field);
        return own.isEmpty() ? register.text().template(risk()).field(field).in(language).strip() : own;
    }

    /** The template's own words, in either language, are not stored: they follow the language. */
    void type(RiskField field, String text) {
        change(now -> now.with(field, own(text, register.text().template(now).field(field))));
    }

    /** @param start what stands where nothing is typed. @return empty where the text is no other */
    static String own(String text, Phrase start) {
        String plain = text.strip();
        return plain.equals(start.kk().strip()) || plain.equals(start.ru().strip()) ? "" : text;
    }

    boolean fromCatalogue() {
        return risk() != null && risk().fromCatalogue();
    }

    /** Whether the user has changed any of the catalogue's words. */
    boolean reworded() {
        return fromCatalogue() && FROM_CATALOGUE.stream().anyMatch(field -> !risk().text(field).isEmpty());
    }

    void restoreWords() {
        change(now -> FROM_CATALOGUE.stream().reduce(now, (risk, field) -> risk.with(field, ""), (_, last) -> last));
    }

    /** Saves what is changed in it; nothing where the risk is removed meanwhile. */
    void change(UnaryOperator<Risk> to) {
        register.find(id).ifPresent(now -> register.put(to.apply(now)));
    }

    MeasuresModel measures() {
        return new MeasuresModel(register, this);
    }

    LinksModel links() {
        return new LinksModel(register, this);
    }

    /** Whether it has to be said who bears it: it is kept as it is, or is high even after the measures. */
    boolean needsAcceptance() {
        return risk().acceptance().isPresent() || risk().treatment().filter(Treatment.RETAIN::equals).isPresent()
                || risk().residual().filter(level -> level.band() == Level.Band.HIGH).isPresent();
    }

    /** An acceptance of which nothing is said is none. */
    void accept(UnaryOperator<Acceptance> to) {
        change(now -> now.withAcceptance(Optional.of(to.apply(now.acceptance().orElse(Acceptance.OPEN)))
                .filter(said -> !said.equals(Acceptance.OPEN))));
    }

    void close() {
        change(now -> now.withClosed(Optional.of(new Closing(today(), ""))));
    }

    void reopen() {
        change(now -> now.withClosed(Optional.empty()));
    }

    /** Of a closed risk only. */
    void closing(UnaryOperator<Closing> to) {
        change(now -> now.withClosed(now.closed().map(to)));
    }

    List<Remark.Kind> remarks() {
        return risk() == null ? List.of() : register.remarks(risk());
    }

    /** What the law says to it: the catalogue's citations, or the paragraph on managing risks. */
    List<Citation> basis() {
        return register.edition().risks().find(risk().template()).map(RiskTemplate::basis)
                .orElse(List.of(risk().misuse() ? MISUSE : INTENDED));
    }

    /** 1 for the first of the register, 0 once the risk is removed. */
    int number() {
        return register.risks().stream().map(Risk::id).toList().indexOf(id) + 1;
    }

    int count() {
        return register.risks().size();
    }

    Optional<Risk> next() {
        return register.risks().stream().skip(number()).findFirst();
    }

    /** Asks first. @param title as it reads now */
    void remove(String title, Runnable then) {
        alerts.ask(new Alerts.Asking("register.remove.title", "register.remove.text", "register.remove.yes",
                "risk", title), () -> {
            register.remove(risk());
            then.run();
        });
    }

    /** A new risk into which nothing was written is not kept, nor is a measure. */
    void dropBlank() {
        register.find(id).filter(Risk.own(id, "")::equals).ifPresent(register::drop);
        change(now -> now.withMeasures(now.measures().stream().filter(m -> !m.equals(Measure.own(m.id(), ""))).toList()));
    }

    /** An earlier state, as its history knows it. */
    void restore(Change to) {
        if (to instanceof Change.RiskPut(var earlier)) {
            register.put(earlier);
        }
    }

    void undo() {
        register.undo();
    }
}
