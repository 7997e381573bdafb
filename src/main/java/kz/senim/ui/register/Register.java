package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.senim.dossier.Change;
import kz.senim.law.Truth;
import kz.senim.risk.Look;
import kz.senim.risk.Remark;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskTemplate;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.RiskText;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Standing;

/** The register of one dossier: read, remarked on, changed. Every change is saved at once. */
final class Register {

    private final OpenDossier open;
    private final Edition edition;
    private final RiskText text;
    private final LocalDate today;
    private final RegisterState state;
    private final Supplier<String> newId;

    /** @param newId gives ids for new risks */
    Register(OpenDossier open, Services services, RegisterState state, Supplier<String> newId) {
        this.open = open;
        this.edition = open.edition();
        this.text = new RiskText(edition.words());
        this.today = services.today();
        this.state = state;
        this.newId = newId;
    }

    OpenDossier open() {
        return open;
    }

    RegisterState state() {
        return state;
    }

    RiskText text() {
        return text;
    }

    Edition edition() {
        return edition;
    }

    LocalDate today() {
        return today;
    }

    List<Risk> risks() {
        return open.dossier().risks();
    }

    Optional<Risk> find(String id) {
        return risks().stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** Typical risks that the answers suggest and the register lacks. */
    List<RiskTemplate> suggested() {
        return edition.risks().suggested(open.dossier().answers(), edition.rules(), today, risks());
    }

    List<Remark> remarks() {
        return Remark.on(look());
    }

    List<Remark.Kind> remarks(Risk risk) {
        return Remark.on(risk, look());
    }

    /** @return the new risk's id */
    String addOwn() {
        var own = Risk.own(newId.get(), "");
        put(own);
        return own.id();
    }

    void add(RiskTemplate template) {
        put(Risk.of(newId.get(), template));
    }

    /** Nothing where it is the same already. */
    void put(Risk risk) {
        if (!find(risk.id()).filter(risk::equals).isPresent()) {
            change(new Change.RiskPut(risk));
        }
    }

    void remove(Risk risk) {
        state.removed(risk);
        change(new Change.RiskRemoved(risk.id()));
    }

    /** Removes it without a word: there is nothing in it to bring back, so that undo does not bring it back either. */
    void drop(Risk blank) {
        open.change(new Change.RiskRemoved(blank.id()));
        state.forgetChanges();
    }

    /** Brings back the risk removed last. */
    void restore() {
        var back = state.removed();
        state.restored();
        back.ifPresent(this::put);
    }

    void undo() {
        if (state.takeBack()) {
            open.undo();
            state.removed().flatMap(r -> find(r.id())).ifPresent(_ -> state.restored());
        }
    }

    private void change(Change change) {
        state.changed();
        open.change(change);
    }

    private Look look() {
        return open.dossier().look(today, new Standing(edition.rules(), open.conclusions()).prohibitions(Truth.YES));
    }
}
