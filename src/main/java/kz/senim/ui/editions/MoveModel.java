package kz.senim.ui.editions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Move;
import kz.senim.rulebook.DifferenceText;
import kz.senim.rulebook.Edition;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** A dossier, the other editions, and what would differ under the one chosen; nothing changes until it is copied. */
final class MoveModel {

    /** A kind of difference: key of its heading, and the lines under it. */
    record Part(String key, List<Phrase> lines) {}

    private final Services services;
    private final Dossier dossier;
    private final Optional<Edition> from;
    private final List<Edition> others;
    private final ObjectProperty<Edition> chosen;

    private MoveModel(Services services, Dossier dossier, Optional<Edition> from, List<Edition> others) {
        this.services = services;
        this.dossier = dossier;
        this.from = from;
        this.others = others;
        this.chosen = new SimpleObjectProperty<>(others.getLast());
    }

    /** Reads the dossier and the editions, so never on the FX thread. */
    static MoveModel read(Services services, String id) {
        var dossier = services.dossiers().open(id);
        var editions = services.editions();
        var others = editions.ids().stream().filter(each -> !each.equals(dossier.edition())).map(editions::load).toList();
        return new MoveModel(services, dossier, editions.find(dossier.edition()), others);
    }

    Dossier dossier() {
        return dossier;
    }

    /** The dossier's own edition, where it is there. */
    Optional<Edition> from() {
        return from;
    }

    List<Edition> others() {
        return others;
    }

    /** The edition of the copy; the newest to begin with. */
    ObjectProperty<Edition> chosenProperty() {
        return chosen;
    }

    /** What follows otherwise, what is kept without effect, then what only reads otherwise; no part is empty. */
    List<Part> parts() {
        var to = chosen.get();
        var move = Move.of(dossier.answers(), dossier.notes().keySet().stream(), from.map(Edition::rules), to.rules(),
                services.today());
        var text = new DifferenceText(from.orElse(to), to);
        return List.of(new Part("move.differs", move.difference().map(text::lines).orElse(List.of())),
                        new Part("move.unknown", text.questions(move.unknown())),
                        new Part("move.unfit", text.questions(move.unfit())),
                        new Part("move.reworded", text.reworded()), new Part("move.reported", text.reported()))
                .stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    /** Whether conclusions, duties and questions would be the same; not known without the edition so far. */
    boolean same() {
        return from.isPresent() && parts().stream().noneMatch(part -> part.key().equals("move.differs"));
    }

    /** @param ready given the id of the copy */
    void copy(Tasks writer, Consumer<String> ready) {
        writer.job(() -> services.dossiers().move(services.dossiers().open(dossier.id()), chosen.get().id()))
                .then(made -> ready.accept(made.id())).start();
    }
}
