package kz.senim.ui.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.senim.law.Question;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Marks;
import kz.senim.pack.model.Marks.Mark;
import kz.senim.pack.order.Finality;
import kz.senim.pack.order.Format;
import kz.senim.pack.order.Order;
import kz.senim.risk.ScenarioField;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Standing;

/** What is to be made, and what keeps it from being final. */
final class OrderModel {

    private final OpenDossier open;
    private final List<Mark> marks;
    private final ObjectProperty<Languages> languages;
    private final ObjectProperty<Format> format;
    private final ObjectProperty<Finality> finality;

    /** @param marks of the dossier as it stands */
    OrderModel(OpenDossier open, List<Mark> marks, PackChoice choice) {
        this.open = open;
        this.marks = marks;
        languages = new SimpleObjectProperty<>(choice.languages());
        format = new SimpleObjectProperty<>(choice.format());
        finality = new SimpleObjectProperty<>(mayBeFinal() ? choice.wish() : Finality.DRAFT);
        languages.subscribe(choice::chose);
        format.subscribe(choice::chose);
        finality.subscribe(wanted -> {
            if (mayBeFinal()) {
                choice.chose(wanted);
            }
        });
    }

    ObjectProperty<Languages> languagesProperty() {
        return languages;
    }

    ObjectProperty<Format> formatProperty() {
        return format;
    }

    ObjectProperty<Finality> finalityProperty() {
        return finality;
    }

    Order order() {
        return new Order(languages.get(), format.get(), "", finality.get());
    }

    boolean mayBeFinal() {
        return questions().isEmpty() && marks.isEmpty();
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

    /** What else is to be filled in. */
    List<Mark> marks() {
        return Marks.beside(questions().stream().map(id -> open.edition().words().question(id).text()).toList(), marks);
    }

    /** Where there are fewer failure scenarios than a classification rests on: what asks for one more. */
    private Stream<String> lackingScenarios() {
        return open.scenarios().filter(asked -> !asked.enough(open.dossier().scenarios())).stream()
                .map(_ -> ScenarioField.WHAT.id());
    }
}
