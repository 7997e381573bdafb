package kz.senim.cli;

import kz.senim.law.Liability;
import kz.senim.law.Truth;
import kz.senim.rulebook.LiabilityText;
import kz.senim.rulebook.Penalties.OffenceWords;

/** The estimate of liability as lines of text: each offence with its elements and the fine to be reckoned with. */
record LiabilityLines(Console console, Telling telling) {

    void write(Assessed assessed) {
        var penalties = assessed.penalties().get();
        var estimate = assessed.estimate();
        var text = new LiabilityText(penalties, estimate);
        console.heading("assess.liability");
        console.line(telling.in(text.caution()));
        estimate.offences().forEach(l -> offence(l, penalties.words().get(l.offence().id()), text));
        if (estimate.offences().stream().anyMatch(l -> l.truth() != Truth.NO)) {
            console.line("");
            text.rests().forEach(line -> console.line(telling.in(line)));
        }
    }

    private void offence(Liability liability, OffenceWords words, LiabilityText text) {
        console.line("");
        console.line(truth(liability.truth()) + " · " + telling.in(words.title()) + " (" + telling.in(words.place()) + ")");
        liability.elements().forEach(e ->
                console.line("    – " + telling.in(words.elements().get(e.id())) + ": " + telling.in(text.state(e))));
        if (liability.truth() != Truth.NO) {
            console.line("    " + console.words("assess.liability.fine", "fine", telling.in(text.fine(liability))));
        }
    }

    private String truth(Truth truth) {
        return console.words("assess.truth." + Telling.word(truth));
    }
}
