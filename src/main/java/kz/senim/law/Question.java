package kz.senim.law;

import java.util.List;

/**
 * A question of the wizard, without its words.
 *
 * @param optional  an optional question left unanswered is never shown as open
 * @param askIf     when it is in play
 * @param choices   of kinds ONE and MANY, in the order shown; empty for the other kinds
 * @param informs   its choices need no rule: it only informs the pack
 */
public record Question(String id, String step, Kind kind, boolean optional, Condition askIf,
                       List<Citation> basis, List<Choice> choices, boolean informs) {

    public Question {
        basis = List.copyOf(basis);
        choices = List.copyOf(choices);
    }

    public enum Kind {
        ONE, MANY, NUMBER, TEXT, LONG_TEXT, DATE;

        public boolean choosing() {
            return this == ONE || this == MANY;
        }
    }

    /**
     * @param alone of kind MANY: excludes every other choice
     * @param harm  how grave, for the monotony of the risk degree; 0 where it does not matter
     */
    public record Choice(String id, boolean alone, int harm) {}

    public boolean offers(String choice) {
        return choices.stream().anyMatch(c -> c.id().equals(choice));
    }

    /** Whether an answer has the form this question asks for: its kind, and choices that it offers. */
    public boolean accepts(Answer answer) {
        return switch (answer) {
            case Answer.Unknown _ -> true;
            case Answer.Text _ -> kind == Kind.TEXT || kind == Kind.LONG_TEXT;
            case Answer.Quantity _ -> kind == Kind.NUMBER;
            case Answer.Day _ -> kind == Kind.DATE;
            case Answer.Chosen(var chosen) -> kind.choosing() && chosen.stream().allMatch(this::offers)
                    && (chosen.size() == 1 || kind == Kind.MANY && chosen.stream().noneMatch(this::standsAlone));
        };
    }

    private boolean standsAlone(String choice) {
        return choices.stream().anyMatch(c -> c.id().equals(choice) && c.alone());
    }
}
