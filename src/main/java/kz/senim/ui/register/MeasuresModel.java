package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskTemplate;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.OpenDossier;

/** The measures of one risk: added, worked out, taken away and brought back. */
final class MeasuresModel {

    private final Register register;
    private final RiskModel model;
    /** The risk as it was before a measure was taken away last. */
    private Optional<Risk> before = Optional.empty();

    MeasuresModel(Register register, RiskModel model) {
        this.register = register;
        this.model = model;
    }

    OpenDossier open() {
        return register.open();
    }

    List<Measure> all() {
        return model.risk().measures();
    }

    LocalDate today() {
        return model.today();
    }

    /** As typed, or as the catalogue has it. */
    String shown(Measure measure, Language language) {
        return measure.text().isBlank() ? register.text().measure(measure).in(language).strip() : measure.text();
    }

    void type(String id, String text) {
        change(id, measure -> measure.withText(RiskModel.own(text, register.text().measure(measure.withText("")))));
    }

    /** Done today, until another day is named. */
    void state(String id, Measure.State state) {
        change(id, measure -> measure.withState(state, measure.done().or(() -> Optional.of(today()))));
    }

    void change(String id, UnaryOperator<Measure> to) {
        model.change(risk -> risk.measures().stream().filter(m -> m.id().equals(id)).findFirst()
                .map(measure -> risk.with(to.apply(measure))).orElse(risk));
    }

    /** @return id of the new measure */
    String addOwn() {
        return add(Measure.own(register.newId(), ""));
    }

    /** @param template id in the catalogue. @return id of the new measure */
    String take(String template) {
        return add(Measure.of(register.newId(), template));
    }

    /** Measures that the catalogue has against this risk and that are not taken yet. */
    List<String> offered() {
        var taken = all().stream().map(Measure::template).toList();
        return register.edition().risks().find(model.risk().template()).filter(t -> !taken.contains(t.id()))
                .map(RiskTemplate::measures).orElse(List.of()).stream().filter(m -> !taken.contains(m)).toList();
    }

    Phrase words(String template) {
        return register.text().template(model.risk()).measures().getOrDefault(template, Phrase.EMPTY);
    }

    void remove(String id) {
        before = Optional.of(model.risk());
        model.change(risk -> risk.withoutMeasure(id));
    }

    /** The measure taken away last, as long as it is away. */
    Optional<Measure> removed() {
        var there = all().stream().map(Measure::id).toList();
        return before.stream().flatMap(risk -> risk.measures().stream()).filter(m -> !there.contains(m.id())).findFirst();
    }

    /** Into its place. */
    void restore() {
        removed().ifPresent(measure -> model.change(risk -> {
            var measures = new ArrayList<>(risk.measures());
            measures.add(Math.min(before.orElseThrow().measures().indexOf(measure), measures.size()), measure);
            return risk.withMeasures(measures);
        }));
    }

    private String add(Measure measure) {
        model.change(risk -> risk.with(measure));
        return measure.id();
    }
}
