package kz.senim.ui.register;

import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

    private final Register register;
    private final Alerts alerts;
    private final ObservableList<RiskRow> all = FXCollections.observableArrayList();
    private final FilteredList<RiskRow> shown = new FilteredList<>(all);
    private final StringProperty sought;
    private final ReadOnlyObjectWrapper<Narrowing> narrowing;
    private final ReadOnlyObjectWrapper<RiskRow> removed = new ReadOnlyObjectWrapper<>();
    /** Bound weakly to the dossier, which outlives the screen. */
    private final ObjectBinding<List<Risk>> risks;

    RegisterModel(Register register, Alerts alerts) {
        this.register = register;
        this.alerts = alerts;
        sought = new SimpleStringProperty(register.state().sought());
        narrowing = new ReadOnlyObjectWrapper<>(register.state().narrowing());
        risks = Bindings.createObjectBinding(register::risks, register.open().dossierProperty());
        risks.subscribe(this::show);
        sought.subscribe(_ -> look());
        narrowing.subscribe(_ -> look());
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

    /** Null where the list is not narrowed. */
    ReadOnlyObjectProperty<Narrowing> narrowingProperty() {
        return narrowing.getReadOnlyProperty();
    }

    /** The risk removed last, as long as it can be brought back; null where there is none. */
    ReadOnlyObjectProperty<RiskRow> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /** Narrows the list, or widens it again where it is narrowed so already. */
    void narrow(Narrowing to) {
        narrowing.set(to.equals(narrowing.get()) ? null : to);
    }

    void widen() {
        sought.set("");
        narrowing.set(null);
    }

    HeatMap map(boolean after) {
        return after ? HeatMap.after(register.risks()) : HeatMap.before(register.risks());
    }

    List<Remark> remarks() {
        return register.remarks();
    }

    int suggested() {
        return register.suggested().size();
    }

    long high() {
        return register.risks().stream().map(Risk::current)
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

    void undo() {
        register.undo();
        show(register.risks());
    }

    private void show(List<Risk> now) {
        all.setAll(now.stream().map(this::row).sorted(Comparator.comparing((RiskRow row) -> row.gravity()).reversed()).toList());
        removed.set(register.state().removed().map(this::row).orElse(null));
    }

    private RiskRow row(Risk risk) {
        return new RiskRow(risk, register.text().title(risk), said(register.text().measures(risk)));
    }

    private static Phrase said(List<Phrase> measures) {
        return new Phrase(String.join("\n", measures.stream().map(Phrase::kk).toList()),
                String.join("\n", measures.stream().map(Phrase::ru).toList()));
    }

    private void look() {
        register.state().look(sought.get(), narrowing.get());
        shown.setPredicate(this::shows);
    }

    private boolean shows(RiskRow row) {
        var to = narrowing.get();
        return row.matches(sought.get()) && (to == null || to.admits(row.risk(), register));
    }
}
