package kz.senim.ui.register;

import javafx.beans.binding.StringBinding;
import kz.senim.text.Dates;
import kz.senim.ui.kit.Speech;

/** By when all risks have to be looked at, or how far a review of them has come. */
record ReviewDue(Speech speech, Register register) {

    /** "6 risks · review by 22.11.2027". */
    StringBinding after(StringBinding counts) {
        return speech.text(_ -> counts.get().isEmpty() ? "" : counts.get() + " · " + words(), counts, register.open().dossierProperty());
    }

    private String words() {
        var dossier = register.open().dossier();
        if (dossier.reviews().underWay().isPresent()) {
            return speech.say("register.review.on");
        }
        return dossier.reviewDue().map(day -> speech.say(day.isBefore(register.today()) ? "register.review.over" : "register.review.due",
                "day", Dates.day(day))).orElseGet(() -> speech.say("register.review.none"));
    }
}
