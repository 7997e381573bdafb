package kz.senim.ui.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kz.senim.risk.HeatMap;
import kz.senim.risk.Level;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Alerts;

/** The list of risks: what is shown of it, what there is to say of it, what is removed from it. */
final class RegisterModel {

    private static final Comparator<RiskRow> GRAVEST_FIRST = Comparator.<RiskRow>comparingInt(row -> row.gravity()).reversed();

    private final Register register;
    private final Alerts alerts;
    private final ObservableList<RiskRow> all = FXCollections.observableArrayList();
    private final FilteredList<RiskRow> shown = new FilteredList<>(all);
    /** Words of the catalogue, which many risks share, in small letters. */
    private final Map<Phrase, String> letters = new HashMap<>();
    private final StringProperty sought;
    private final ObjectProperty<RiskFilter> filter;
    private final ReadOnlyObjectWrapper<Narrowing> narrowing;
    private final ReadOnlyObjectWrapper<RiskRow> removed = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<RiskRow> selected = new SimpleObjectProperty<>();
    /** Bound weakly to the dossier, which outlives the screen. */
    private final ObjectBinding<List<Risk>> risks;

    RegisterModel(Register register, Alerts alerts) {
        this.register = register;
        this.alerts = alerts;
        sought = new SimpleStringProperty(register.state().sought());
        filter = new SimpleObjectProperty<>(register.state().filter());
        narrowing = new ReadOnlyObjectWrapper<>(register.state().narrowing());
        risks = Bindings.createObjectBinding(register::risks, register.open().dossierProperty());
        risks.subscribe(this::show);
        List.<ObservableValue<?>>of(sought, filter, narrowing).forEach(chosen -> chosen.subscribe(this::look));
        look();
    }

    /** The gravest first. */
    ObservableList<RiskRow> all() {
        return all;
    }

    ObservableList<RiskRow> shown() {
        return shown;
    }

    ObservableValue<List<Risk>> risksProperty() {
        return risks;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    ObjectProperty<RiskFilter> filterProperty() {
        return filter;
    }

    /** Null where the list is not narrowed. */
    ReadOnlyObjectProperty<Narrowing> narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    /** The risk removed last, as long as it can be brought back; null where there is none. */
    ReadOnlyObjectProperty<RiskRow> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /** The row being looked at; null where there is none. */
    ObjectProperty<RiskRow> selectedProperty() {
        return selected;
    }

    /** Narrows the list, or widens it again where it is narrowed so already. */
    void narrow(Narrowing to) {
        filter.set(RiskFilter.ALL);
        narrowing.set(to.equals(narrowing.get()) ? null : to);
    }

    void widen() {
        sought.set("");
        filter.set(RiskFilter.ALL);
        narrowing.set(null);
    }

    HeatMap map(Reading reading) {
        return reading.map(register.risks());
    }

    List<Remark> remarks() {
        return register.remarks();
    }

    RowEdits edits() {
        return new RowEdits(register);
    }

    int suggested() {
        return register.suggested().size();
    }

    long standing() {
        return register.risks().stream().filter(Risk::standing).count();
    }

    long high() {
        return register.risks().stream().filter(Risk::standing).map(Risk::current)
                .filter(now -> now.filter(l -> l.band() == Level.Band.HIGH).isPresent()).count();
    }

    /** @return id of the new risk */
    String addOwn() {
        widen();
        return register.addOwn();
    }

    /** Asks first. @param title as it reads now */
    void remove(RiskRow row, String title) {
        alerts.ask(new Alerts.Asking("register.remove.title", "register.remove.text", "register.remove.yes",
                "risk", title), () -> register.remove(row.risk()));
    }

    void restore() {
        register.restore();
    }

    /** Its screen is left: it follows the dossier no longer, which may lie open for hours. */
    void leave() {
        risks.dispose();
    }

    void undo() {
        register.undo();
        show(register.risks());
    }

    /** Rows of risks that are as they were stay the same; where no risk comes, goes or moves, so do all places. */
    private void show(List<Risk> now) {
        var earlier = all.stream().collect(Collectors.toMap(row -> row.risk().id(), Function.identity()));
        var rows = now.stream().map(risk -> row(risk, earlier.get(risk.id()))).sorted(GRAVEST_FIRST).toList();
        if (ids(rows).equals(ids(all))) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) != all.get(i)) {
                    all.set(i, rows.get(i));
                }
            }
        } else {
            all.setAll(rows);
        }
        removed.set(register.state().removed().map(risk -> row(risk, null)).orElse(null));
        if (narrowing.get() instanceof Narrowing.About) {
            // of which risks a remark speaks may have changed
            look();
        }
    }

    private static List<String> ids(List<RiskRow> rows) {
        return rows.stream().map(row -> row.risk().id()).toList();
    }

    private RiskRow row(Risk risk, RiskRow earlier) {
        return earlier != null && earlier.risk() == risk ? earlier : new RiskRow(risk, register.text(), letters);
    }

    private void look() {
        register.state().look(sought.get(), filter.get(), narrowing.get());
        Predicate<Risk> within = narrowing.get() == null ? _ -> true : narrowing.get().within(register);
        shown.setPredicate(row -> filter.get().admits(row.risk(), register.today()) && within.test(row.risk())
                && row.matches(sought.get()));
    }
}
