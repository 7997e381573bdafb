package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import kz.senim.dossier.Change;
import kz.senim.law.Citation;
import kz.senim.risk.Level;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.risk.RiskTemplate;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Alerts;

/** One risk being worked out; each change is saved at once. */
final class RiskModel {

    private static final Citation INTENDED = Citation.parse("18.1.1");
    private static final Citation MISUSE = Citation.parse("18.1.2");

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

    Phrase title() {
        return risk() == null ? Phrase.EMPTY : register.text().title(risk());
    }

    /** What stands in the field: the user's own words, or those the catalogue begins with. */
    String shown(RiskPart part, Language language) {
        String own = part.typed(risk());
        return own.isEmpty() ? part.template(register.text().template(risk())).in(language).strip() : own;
    }

    void type(RiskPart part, String text) {
        change(now -> part.type(now, text, register.text().template(now)));
    }

    boolean fromCatalogue() {
        return risk() != null && risk().fromCatalogue();
    }

    /** Whether the user has changed any of the catalogue's words. */
    boolean reworded() {
        return fromCatalogue() && Arrays.stream(RiskPart.values()).anyMatch(part -> !part.typed(risk()).isEmpty());
    }

    void restoreWords() {
        change(now -> now.with(RiskField.TITLE, "").with(RiskField.CONSEQUENCE, ""));
    }

    void misuse(boolean on) {
        change(now -> now.withMisuse(on));
    }

    void before(Optional<Level> level) {
        change(now -> now.withLevels(now.levels().withInitial(level)));
    }

    void after(Optional<Level> level) {
        change(now -> now.withLevels(now.levels().withResidual(level)));
    }

    void owner(String text) {
        change(now -> now.with(RiskField.OWNER, text));
    }

    void review(Optional<LocalDate> day) {
        change(now -> now.withReview(day));
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

    /** A new risk into which nothing was written is not kept. */
    void dropBlank() {
        register.find(id).filter(Risk.own(id, "")::equals).ifPresent(register::drop);
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

    private void change(UnaryOperator<Risk> to) {
        register.find(id).ifPresent(now -> register.put(to.apply(now)));
    }
}
