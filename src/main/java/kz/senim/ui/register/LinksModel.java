package kz.senim.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Truth;
import kz.senim.risk.Link;
import kz.senim.risk.Scenario;
import kz.senim.risk.ScenarioField;
import kz.senim.rulebook.Wording.DutyWords;
import kz.senim.rulebook.Wording.FindingWords;
import kz.senim.text.Excerpt;
import kz.senim.text.Phrase;

/** What a risk can be tied to: failure scenarios, prohibited functions found, duties that apply. */
final class LinksModel {

    private final Register register;
    private final RiskModel model;

    LinksModel(Register register, RiskModel model) {
        this.register = register;
        this.model = model;
    }

    /** What there is of a kind, and what the risk is tied to although it is there no more. */
    List<Link> choices(Link.Kind kind) {
        var there = there(kind).map(id -> new Link(kind, id)).toList();
        var choices = new ArrayList<>(there);
        model.risk().links().stream().filter(l -> l.kind() == kind && !there.contains(l)).forEach(choices::add);
        return choices;
    }

    boolean tied(Link link) {
        return model.risk().links().contains(link);
    }

    void tie(Link link, boolean on) {
        model.change(risk -> {
            var links = new ArrayList<>(risk.links());
            links.remove(link);
            if (on) {
                links.add(link);
            }
            return risk.withLinks(links);
        });
    }

    /** Empty where it is there no more. */
    Phrase words(Link link) {
        var words = register.edition().words();
        return switch (link.kind()) {
            case SCENARIO -> scenario(link.id()).map(s -> Phrase.same(beginning(s))).orElse(Phrase.EMPTY);
            case PROHIBITION -> Optional.ofNullable(words.finding(link.id())).map(FindingWords::title).orElse(Phrase.EMPTY);
            case DUTY -> Optional.ofNullable(words.duty(link.id())).map(DutyWords::title).orElse(Phrase.EMPTY);
        };
    }

    /** 1 for the first scenario, 0 where it is there no more. */
    int number(String scenario) {
        return scenarios().stream().map(Scenario::id).toList().indexOf(scenario) + 1;
    }

    private static String beginning(Scenario scenario) {
        return Excerpt.about(Excerpt.plain(scenario.text(ScenarioField.WHAT)), 0);
    }

    private Optional<Scenario> scenario(String id) {
        return scenarios().stream().filter(s -> s.id().equals(id)).findFirst();
    }

    private List<Scenario> scenarios() {
        return register.open().dossier().scenarios();
    }

    private Stream<String> there(Link.Kind kind) {
        return switch (kind) {
            case SCENARIO -> scenarios().stream().map(Scenario::id);
            case PROHIBITION -> register.prohibited().stream();
            case DUTY -> register.open().conclusions().duties().entrySet().stream()
                    .filter(e -> e.getValue().applies() == Truth.YES).map(Map.Entry::getKey);
        };
    }
}
