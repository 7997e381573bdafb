package kz.senim.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import kz.senim.law.Truth;
import kz.senim.risk.RiskField;
import kz.senim.text.Phrase;

/** All words of an edition by id, both languages side by side. */
public record Wording(Map<String, StepWords> steps, Map<String, QuestionWords> questions,
                      Map<String, FindingWords> findings, Map<String, Phrase> axes, Map<String, RiskWords> risks,
                      Map<String, DutyWords> duties, Map<String, Phrase> contradictions) {

    public record StepWords(Phrase title, Phrase lead) {}

    /** @param help may be empty */
    public record QuestionWords(Phrase text, Phrase help, Phrase why, Phrase example, Phrase findOut,
                                Map<String, Phrase> choices) {}

    public record FindingWords(Phrase title, Phrase yes, Phrase no, Phrase open) {

        public Phrase sentence(Truth truth) {
            return switch (truth) {
                case YES -> yes;
                case NO -> no;
                case OPEN -> open;
            };
        }
    }

    /**
     * @param what     what has to be done
     * @param evidence what shows that it is done
     */
    public record DutyWords(Phrase title, Phrase what, Phrase evidence) {}

    /** @param measures by their ids, in their order */
    public record RiskWords(Phrase title, Phrase cause, Phrase consequence, SequencedMap<String, Phrase> measures) {

        static final RiskWords NONE = new RiskWords(Phrase.EMPTY, Phrase.EMPTY, Phrase.EMPTY, new LinkedHashMap<>());

        public Phrase field(RiskField field) {
            return switch (field) {
                case TITLE -> title;
                case CAUSE -> cause;
                case CONSEQUENCE -> consequence;
                case AFFECTED, OWNER -> Phrase.EMPTY;
            };
        }
    }

    public QuestionWords question(String id) {
        return questions.get(id);
    }

    public FindingWords finding(String id) {
        return findings.get(id);
    }

    public DutyWords duty(String id) {
        return duties.get(id);
    }

    public Phrase choice(String question, String choice) {
        return questions.get(question).choices().get(choice);
    }
}
