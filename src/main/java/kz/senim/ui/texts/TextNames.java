package kz.senim.ui.texts;

import java.util.List;
import kz.senim.dossier.FreeText;
import kz.senim.risk.Scenario;
import kz.senim.rulebook.PlaceWords;
import kz.senim.rulebook.RecordWords;
import kz.senim.rulebook.RiskText;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Speech;

/** What a text is, and where it stands, in the language spoken. */
final class TextNames {

    private final Speech speech;
    private final OpenDossier open;
    private final PlaceWords places;
    private final RiskText risks;
    private final RecordWords records;

    TextNames(Speech speech, OpenDossier open) {
        this.speech = speech;
        this.open = open;
        var wording = open.edition().words();
        this.places = new PlaceWords(wording);
        this.risks = new RiskText(wording);
        this.records = new RecordWords(wording);
    }

    String what(FreeText text) {
        return plain(speech.say(places.of(text.place())));
    }

    /** The step, the risk, the scenario, the review; possibly empty. */
    String where(FreeText text) {
        var dossier = open.dossier();
        return switch (text.kind()) {
            case ANSWER, NOTE -> step(text.about());
            case SCENARIO -> speech.say("wizard.scenarios.number", "number",
                    dossier.scenarios().stream().map(Scenario::id).toList().indexOf(text.about()) + 1);
            case RISK, MEASURE -> dossier.risks().stream().filter(risk -> risk.id().equals(text.about())).findFirst()
                    .map(risk -> plain(speech.say(risks.title(risk)))).orElse("");
            case REVIEW -> dossier.reviews().find(text.about()).map(records::title).map(speech::say).orElse("");
            case SCALE -> speech.say("scales.title");
            case BLANK -> speech.say("texts.part.BLANKS");
        };
    }

    private String step(String question) {
        var rules = open.edition().rules();
        return rules.questions().stream().filter(q -> q.id().equals(question)).findFirst()
                .map(q -> open.edition().words().steps().get(q.step())).map(step -> speech.say(step.title())).orElse("");
    }

    /** Both, with a dot between them. */
    String whole(FreeText text) {
        return String.join(" · ", List.of(where(text), what(text)).stream().filter(part -> !part.isEmpty()).distinct().toList());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
