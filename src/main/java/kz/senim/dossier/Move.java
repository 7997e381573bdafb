package kz.senim.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Difference;
import kz.senim.law.Rulebook;

/**
 * What it means to go on with the same answers under another edition of the rules.
 *
 * @param difference what then follows otherwise; empty where the edition so far is not there to compare with
 * @param unknown    ids of questions with an answer or a note that the other edition does not have: kept, unused
 * @param unfit      ids of questions whose answer names a choice that it does not have: kept, and open again
 */
public record Move(Optional<Difference> difference, List<String> unknown, List<String> unfit) {

    /**
     * @param noted ids of the questions that have a note
     * @param from  the edition so far, where it is there
     */
    public static Move of(Answers answers, Stream<String> noted, Optional<Rulebook> from, Rulebook to, LocalDate day) {
        var known = to.questionsById();
        var difference = from.map(rules -> Difference.between(
                Concluding.conclude(answers, rules, day), Concluding.conclude(answers, to, day)));
        var unknown = Stream.concat(answers.byQuestion().keySet().stream(), noted).distinct()
                .filter(id -> !known.containsKey(id)).toList();
        var unfit = answers.byQuestion().keySet().stream().filter(known::containsKey)
                .filter(id -> !known.get(id).accepts(answers.to(id).orElseThrow())).toList();
        return new Move(difference, unknown, unfit);
    }
}
