package kz.senim.law;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something that has to be done, without its words.
 *
 * @param bearers      whom the law binds
 * @param when         whether it applies to this firm and system
 * @param paper        number of the paper of the pack that carries it
 * @param sanction     id of the offence to which its neglect can lead
 * @param goodPractice advice from elsewhere: never a duty of the law, never a gap
 */
public record Duty(String id, List<Bearer> bearers, Condition when, List<Citation> basis, Due due,
                   Optional<Integer> paper, Optional<String> sanction, boolean goodPractice) {

    /** The step in which the questions about duties stand, the last one. */
    public static final String STEP = "duties";

    public Duty {
        bearers = List.copyOf(bearers);
        basis = List.copyOf(basis);
    }

    public enum Bearer { OWNER, POSSESSOR, USER, LIBRARY_OWNER, TRAINER, EVERYONE }

    /** By when, the most urgent first: what is due now before what something else has to happen for. */
    public enum Due {
        IMMEDIATELY("immediately"), BEFORE_USE("before-use"), ALWAYS("always"), ONE_WORKING_DAY("1-working-day"),
        THREE_WORKING_DAYS("3-working-days"), FIFTEEN_WORKING_DAYS("15-working-days"), ON_REQUEST("on-request"),
        ON_CHANGE("on-change"), YEARLY("yearly");

        private final String word;

        Due(String word) {
            this.word = word;
        }

        /** As an edition writes it. */
        public String word() {
            return word;
        }
    }

    /**
     * The question whether it is done, in play where the duty applies. Optional: an answer that is missing is a gap
     * to be shown, but takes nothing from what is known about the system.
     */
    public Question question() {
        var choices = Arrays.stream(DutyState.State.values()).filter(s -> s != DutyState.State.UNKNOWN)
                .map(s -> new Question.Choice(s.choice(), false, 0)).toList();
        return new Question(id, STEP, Question.Kind.ONE, true, when, basis, choices, true);
    }
}
