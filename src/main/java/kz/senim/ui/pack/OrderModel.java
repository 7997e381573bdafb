package kz.senim.ui.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.senim.law.Question;
import kz.senim.pack.model.Blank;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Offer;
import kz.senim.pack.model.Unfilled;
import kz.senim.pack.model.Unfilled.Spot;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.risk.ScenarioField;
import kz.senim.text.Phrase;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Standing;

/** What is to be made, and what keeps it from being final. */
final class OrderModel {

    private final OpenDossier open;
    private final Outlook outlook;
    private final ObjectProperty<Languages> languages;
    private final StringProperty paper;
    private final ObjectProperty<Format> format;
    private final ObjectProperty<Finality> finality;

    /** @param outlook of the dossier as it stands */
    OrderModel(OpenDossier open, Outlook outlook, PackChoice choice) {
        this.open = open;
        this.outlook = outlook;
        var id = open.dossier().id();
        paper = new SimpleStringProperty(offered(choice.paper(id)).map(Offer::id).orElse(""));
        languages = new SimpleObjectProperty<>(choice.languages());
        format = new SimpleObjectProperty<>(choice.format());
        finality = new SimpleObjectProperty<>(mayBeFinal() ? choice.wish() : Finality.DRAFT);
        languages.subscribe(choice::chose);
        format.subscribe(wanted -> {
            choice.chose(wanted);
            if (wanted == Format.ZIP) {
                paper.set("");
            }
        });
        paper.subscribe(wanted -> choice.chosePaper(id, wanted));
        finality.subscribe(wanted -> {
            if (mayBeFinal()) {
                choice.chose(wanted);
            }
        });
    }

    ObjectProperty<Languages> languagesProperty() {
        return languages;
    }

    /** Id of the one paper wanted; empty for the whole pack, as it always is in an archive. */
    StringProperty paperProperty() {
        return paper;
    }

    /** All that there are, those that are not called for among them. */
    List<Offer> offered() {
        return outlook.offered();
    }

    /** The title of the one paper wanted. */
    Optional<Phrase> title() {
        return offered(paper.get()).map(Offer::title);
    }

    private Optional<Offer> offered(String wanted) {
        return outlook.offered().stream().filter(offer -> offer.id().equals(wanted) && offer.fallsAway().isEmpty()).findFirst();
    }

    ObjectProperty<Format> formatProperty() {
        return format;
    }

    ObjectProperty<Finality> finalityProperty() {
        return finality;
    }

    Order order() {
        return new Order(languages.get(), format.get(), paper.get(), finality.get());
    }

    boolean mayBeFinal() {
        return questions().isEmpty() && outlook.blanks().isEmpty() && outlook.unfilled().isEmpty();
    }

    /** Questions without an answer that keep the pack a draft, in questionnaire order. */
    List<String> questions() {
        var conclusions = open.conclusions();
        var rules = open.edition().rules();
        var unanswered = new LinkedHashSet<>(conclusions.open());
        unanswered.addAll(new Standing(rules, conclusions).deciding());
        var questions = rules.questions().stream().map(Question::id).filter(unanswered::contains);
        return Stream.concat(questions, lackingScenarios()).toList();
    }

    /** What only a person can fill in, and has not. */
    List<Blank> blanks() {
        return outlook.blanks();
    }

    /** What else is to be filled in. */
    List<Spot> unfilled() {
        return Unfilled.beside(questions().stream().map(id -> open.edition().words().question(id).text()).toList(),
                outlook.unfilled());
    }

    /** Where there are fewer failure scenarios than a classification rests on: what asks for one more. */
    private Stream<String> lackingScenarios() {
        return open.scenarios().filter(asked -> !asked.enough(open.dossier().scenarios())).stream()
                .map(_ -> ScenarioField.WHAT.id());
    }
}
