package kz.senim.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.law.Truth;
import kz.senim.risk.Link;
import kz.senim.risk.Look;
import kz.senim.risk.Measure;
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
    private Seen seen;

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
        return seen().suggested();
    }

    /** All typical risks that the register lacks. */
    List<RiskTemplate> lacking() {
        var taken = risks().stream().map(Risk::template).collect(Collectors.toSet());
        return edition.risks().templates().stream().filter(t -> !taken.contains(t.id())).toList();
    }

    List<Remark> remarks() {
        return seen().remarks();
    }

    List<Remark.Kind> remarks(Risk risk) {
        return Remark.on(risk, seen().look());
    }

    /** Ids of the prohibited functions that were found in the system. */
    List<String> prohibited() {
        return new Standing(edition.rules(), open.conclusions()).prohibitions(Truth.YES);
    }

    /** Prohibited functions against which no measure is done or under way. */
    List<Link> unanswered() {
        return seen().look().unanswered();
    }

    /** Begins a risk tied to something. @return its id */
    String add(Link link, String title) {
        var risk = Risk.own(newId(), title).withLinks(List.of(link));
        put(risk);
        return risk.id();
    }

    String newId() {
        return newId.get();
    }

    /** @return the new risk's id */
    String addOwn() {
        var own = Risk.own(newId(), "");
        put(own);
        return own.id();
    }

    /** @param measures ids in the catalogue of those that are taken with it */
    void add(RiskTemplate template, List<String> measures) {
        put(Risk.of(newId(), template).withMeasures(measures.stream().map(m -> Measure.of(newId(), m)).toList()));
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

    /** Looked at once for each state of the dossier, however many ask. */
    private Seen seen() {
        if (seen == null || seen.of() != open.dossier()) {
            seen = new Seen(open.dossier(), edition, prohibited(), today);
        }
        return seen;
    }
}
