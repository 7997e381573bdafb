package kz.senim.ui.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.Wording.RiskWords;

/** Typical risks that the register lacks, and which of them are marked to be added, with which measures. */
final class SuggestionsModel {

    /** What is offered: what the answers suggest, or everything. */
    enum Scope { SUGGESTED, WHOLE }

    enum Use { ALL, INTENDED, MISUSE }

    private final Register register;
    private final ObservableList<RiskTemplate> shown = FXCollections.observableArrayList();
    private final Set<String> marked = new LinkedHashSet<>();
    /** Measures that are not to come along, by risk. */
    private final Map<String, Set<String>> left = new HashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.SUGGESTED);
    private final ObjectProperty<Use> use = new SimpleObjectProperty<>(Use.ALL);
    private final StringProperty sought = new SimpleStringProperty("");

    SuggestionsModel(Register register) {
        this.register = register;
        List.<ObservableValue<?>>of(scope, use, sought).forEach(chosen -> chosen.subscribe(_ -> read()));
    }

    /** Those looked for: intended use first, foreseeable misuse after it, as in the pack. */
    ObservableList<RiskTemplate> shown() {
        return shown;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Use> useProperty() {
        return use;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    RiskWords words(RiskTemplate template) {
        return register.edition().words().risks().get(template.id());
    }

    /** Also those marked that are not shown just now. */
    ReadOnlyIntegerProperty markedProperty() {
        return count.getReadOnlyProperty();
    }

    boolean marked(RiskTemplate template) {
        return marked.contains(template.id());
    }

    void mark(RiskTemplate template, boolean on) {
        if (on) {
            marked.add(template.id());
        } else {
            marked.remove(template.id());
        }
        count.set(marked.size());
    }

    /** All are taken until one is left out. */
    boolean takes(RiskTemplate template, String measure) {
        return !left.getOrDefault(template.id(), Set.of()).contains(measure);
    }

    void take(RiskTemplate template, String measure, boolean on) {
        var out = left.computeIfAbsent(template.id(), _ -> new LinkedHashSet<>());
        if (on) {
            out.remove(measure);
        } else {
            out.add(measure);
        }
    }

    boolean allMarked() {
        return shown.stream().allMatch(this::marked);
    }

    /** Marks all that are shown, or none of them where all are marked. */
    void markAll() {
        boolean on = !allMarked();
        shown.forEach(template -> mark(template, on));
    }

    /** Adds what is marked. @return how many */
    int add() {
        var chosen = ordered(register.lacking()).filter(this::marked).toList();
        chosen.forEach(template -> register.add(template,
                template.measures().stream().filter(measure -> takes(template, measure)).toList()));
        read();
        return chosen.size();
    }

    void undo() {
        register.undo();
        read();
    }

    private void read() {
        var lacking = register.lacking();
        marked.retainAll(lacking.stream().map(RiskTemplate::id).collect(Collectors.toSet()));
        count.set(marked.size());
        var now = ordered(scope.get() == Scope.WHOLE ? lacking : register.suggested()).filter(this::shows).toList();
        if (!List.copyOf(shown).equals(now)) {
            shown.setAll(now);
        }
    }

    private boolean shows(RiskTemplate template) {
        return (use.get() == Use.ALL || template.misuse() == (use.get() == Use.MISUSE)) && matches(words(template));
    }

    private boolean matches(RiskWords words) {
        String letters = sought.get().strip().toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(words.title(), words.cause(), words.consequence()), words.measures().values().stream())
                .anyMatch(phrase -> (phrase.kk() + "\n" + phrase.ru()).toLowerCase(Locale.ROOT).contains(letters));
    }

    private static Stream<RiskTemplate> ordered(List<RiskTemplate> templates) {
        return templates.stream().sorted(Comparator.comparing(RiskTemplate::misuse));
    }
}
