package kz.senim.law;

import java.util.List;

/**
 * Where a firm stands with a duty.
 *
 * @param state   as answered; UNKNOWN where nothing was said, or where the duty does not apply
 * @param because why it applies or does not; empty while that is open
 * @param missing questions that still decide whether it applies
 */
public record DutyState(Duty duty, Truth applies, State state, List<Reason> because, List<String> missing) {

    public DutyState {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }

    public enum State {
        DONE("done"), PARTLY("partly"), NOT("not"), NOT_APPLICABLE("not-applicable"), UNKNOWN("unknown");

        private final String choice;

        State(String choice) {
            this.choice = choice;
        }

        /** The id of the choice that says so. */
        public String choice() {
            return choice;
        }
    }

    /**
     * Whether something is left to do: the duty applies and is not done.
     *
     * @param reason the note to the answer; "does not apply to us" without a reason leaves the gap open
     */
    public boolean gap(String reason) {
        return applies == Truth.YES && !duty.goodPractice() && switch (state) {
            case DONE -> false;
            case NOT_APPLICABLE -> reason.isBlank();
            case PARTLY, NOT, UNKNOWN -> true;
        };
    }
}
