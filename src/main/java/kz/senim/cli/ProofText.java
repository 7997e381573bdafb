package kz.senim.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.senim.pack.verify.Difference;
import kz.senim.pack.verify.Proof;
import kz.senim.rulebook.Edition;
import kz.senim.text.Dates;
import kz.senim.text.Excerpt;
import kz.senim.text.Phrase;
import kz.senim.text.Program;

/** What came of verifying a pack, in words. */
final class ProofText {

    /** Pages after a change of one word may all differ. */
    private static final int MOST = 20;

    private final Console console;
    private final Edition edition;

    ProofText(Console console, Edition edition) {
        this.console = console;
        this.edition = edition;
    }

    void write(Proof proof) {
        head(proof);
        if (proof.right()) {
            right(proof);
        } else {
            console.heading("verify.differs");
            proof.differences().stream().limit(MOST).forEach(this::difference);
            if (proof.differences().size() > MOST) {
                console.say("verify.more", "count", proof.differences().size() - MOST);
            }
        }
        console.line("");
        console.say("verify.proves");
    }

    private void head(Proof proof) {
        var dossier = proof.copy().dossier();
        console.line(named(dossier.systemName(), "list.no-name") + " · "
                + named(dossier.organisationName(), "list.no-organisation"));
        console.say("verify.made", "program", Excerpt.plain(proof.copy().made().program()),
                "day", Dates.day(proof.copy().asOf()), "edition", dossier.edition());
        if (proof.languages().isEmpty() && !proof.copy().made().program().equals(Program.named())) {
            console.say("verify.other-program", "own", Program.named());
        }
    }

    private String named(String typed, String otherwise) {
        return typed.isBlank() ? console.words(otherwise) : Excerpt.plain(typed);
    }

    private void right(Proof proof) {
        if (proof.languages().isEmpty()) {
            console.say("verify.right.conclusions");
            return;
        }
        console.say("verify.right", "pages", proof.pages());
        console.say(proof.identical() ? "verify.identical" : "verify.alike");
    }

    private void difference(Difference one) {
        var place = one.place();
        if (place == Difference.Place.WORDS) {
            words(one);
            return;
        }
        String file = said(one.file());
        String own = said(one.own());
        console.say("verify." + place, "id", Excerpt.plain(one.id()), "title", title(one));
        if (one.file() != null || one.own() != null) {
            if (file.equals(own)) {
                console.say("verify.within");
            } else {
                console.say("verify.file", "value", Excerpt.about(file, 0));
                console.say("verify.own", "value", Excerpt.about(own, 0));
            }
        }
    }

    private void words(Difference page) {
        String file = (String) page.file();
        String own = (String) page.own();
        int at = Arrays.mismatch(file.toCharArray(), own.toCharArray());
        console.say("verify.WORDS", "id", page.id());
        console.say("verify.file", "value", Excerpt.about(Excerpt.plain(file), at));
        console.say("verify.own", "value", Excerpt.about(Excerpt.plain(own), at));
    }

    private String title(Difference one) {
        var words = edition.words();
        Optional<Phrase> phrase = switch (one.place()) {
            case FINDING -> Optional.ofNullable(words.findings().get(one.id())).map(w -> w.title());
            case AXIS -> Optional.ofNullable(words.axes().get(one.id()));
            case DUTY -> Optional.ofNullable(words.duties().get(one.id())).map(w -> w.title());
            default -> Optional.empty();
        };
        return phrase.map(console::in).orElseGet(() -> Excerpt.plain(one.id()));
    }

    /** What tells a conclusion in short; reasons are not told. */
    private String said(Object value) {
        return switch (value) {
            case null -> "–";
            case Map<?, ?> map when map.get("truth") instanceof String truth -> truth(truth);
            case Map<?, ?> map when map.get("possible") instanceof List<?> possible -> levels(possible);
            case Map<?, ?> map when map.get("applies") instanceof String applies ->
                    truth(applies) + ", " + Excerpt.plain(String.valueOf(map.get("state")));
            case List<?> list -> list.stream().map(one -> Excerpt.plain(String.valueOf(one))).collect(Collectors.joining(", "));
            default -> Excerpt.plain(value.toString());
        };
    }

    private String truth(String truth) {
        return List.of("yes", "no", "open").contains(truth) ? console.words("assess.truth." + truth) : Excerpt.plain(truth);
    }

    private String levels(List<?> possible) {
        return possible.isEmpty() ? "–" : possible.stream().map(String::valueOf)
                .map(id -> Optional.ofNullable(edition.words().findings().get(id)).map(w -> console.in(w.title()))
                        .orElseGet(() -> Excerpt.plain(id)))
                .collect(Collectors.joining(console.words("assess.or")));
    }
}
