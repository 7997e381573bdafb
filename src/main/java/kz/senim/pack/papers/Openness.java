package kz.senim.pack.papers;

import java.util.List;
import kz.senim.law.AxisResult;
import kz.senim.law.Conclusion;
import kz.senim.law.Finding;
import kz.senim.law.Truth;

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

    boolean any() {
        return !questions.isEmpty() || !axes.isEmpty() || !prohibitions.isEmpty() || scenarios;
    }
}
