package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.List;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;
import kz.senim.text.Phrase;

/**
 * What keeps a pack a draft.
 *
 * @param questions    required questions in play without an answer or with "I don't know"
 * @param axes         axes that apply, or may apply, and are not decided
 * @param prohibitions prohibited functions neither found nor ruled out
 * @param scenarios    fewer whole failure scenarios than a classification rests on
 */
record Openness(List<String> questions, List<AxisResult> axes, List<Conclusion> prohibitions,
                boolean scenarios) {

    static Openness of(Matter matter) {
        return new Openness(matter.conclusions().open(),
                matter.conclusions().axes().values().stream()
                        .filter(a -> a.applies() != Truth.NO && !a.decided()).toList(),
                matter.findings(Finding.Group.PROHIBITION, Truth.OPEN),
                matter.scenarios().filter(asked -> !asked.enough(matter.dossier().scenarios())).isPresent());
    }

    /** Questions in words; where there are none, the axes and prohibitions that are open all the same. */
    List<Phrase> words(Matter matter, Terms terms) {
        var words = new ArrayList<>(questions.stream().map(terms::question).toList());
        if (words.isEmpty()) {
            var edition = matter.edition().words();
            axes.forEach(open -> words.add(edition.axes().get(open.axis().id())));
            prohibitions.forEach(open -> words.add(edition.finding(open.finding()).title()));
        }
        if (scenarios) {
            words.add(terms.say("scenarios"));
        }
        return words;
    }

    boolean any() {
        return !questions.isEmpty() || !axes.isEmpty() || !prohibitions.isEmpty() || scenarios;
    }
}
