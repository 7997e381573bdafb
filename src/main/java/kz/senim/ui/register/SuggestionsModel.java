package kz.senim.ui.register;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.Wording.RiskWords;

/** Suggested risks and which of them are marked to be added. */
final class SuggestionsModel {

    private final Register register;
    private final ObservableList<RiskTemplate> suggested = FXCollections.observableArrayList();
    private final Set<String> marked = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    SuggestionsModel(Register register) {
        this.register = register;
        read();
    }

    /** Intended use first, foreseeable misuse after it, as in the pack. */
    ObservableList<RiskTemplate> suggested() {
        return suggested;
    }

    RiskWords words(RiskTemplate template) {
        return register.edition().words().risks().get(template.id());
    }

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

    /** Marks all, or none where all are marked. */
    void markAll() {
        boolean on = marked.size() < suggested.size();
        suggested.forEach(template -> mark(template, on));
    }

    /** Adds what is marked. @return how many */
    int add() {
        var chosen = suggested.stream().filter(this::marked).toList();
        chosen.forEach(register::add);
        read();
        return chosen.size();
    }

    void undo() {
        register.undo();
        read();
    }

    private void read() {
        var now = register.suggested().stream().sorted(Comparator.comparing(RiskTemplate::misuse)).toList();
        marked.retainAll(now.stream().map(RiskTemplate::id).toList());
        count.set(marked.size());
        if (!List.copyOf(suggested).equals(now)) {
            suggested.setAll(now);
        }
    }
}
