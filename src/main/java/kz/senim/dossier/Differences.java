package kz.senim.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.senim.risk.Review;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** What has to be changed in one state of a dossier to come to another. */
public final class Differences {

    private Differences() {}

    /** Answers, notes, risks, scenarios, evidence, reviews, scales, own texts; applied to `from` they give what is in `to`. */
    public static List<Change> between(Dossier from, Dossier to) {
        var changes = new ArrayList<Change>();
        for (String question : both(from.answers().byQuestion().keySet(), to.answers().byQuestion().keySet())) {
            var then = to.answers().to(question);
            if (!from.answers().to(question).equals(then)) {
                changes.add(then.<Change>map(answer -> new Change.Answered(question, answer))
                        .orElseGet(() -> new Change.Withdrawn(question)));
            }
        }
        for (String question : both(from.notes().keySet(), to.notes().keySet())) {
            if (!from.note(question).equals(to.note(question))) {
                changes.add(new Change.Noted(question, to.note(question)));
            }
        }
        changes.addAll(records(from.risks(), to.risks(), Risk::id, Change.RiskPut::new, Change.RiskRemoved::new));
        changes.addAll(records(from.scenarios(), to.scenarios(), Scenario::id, Change.ScenarioPut::new,
                Change.ScenarioRemoved::new));
        changes.addAll(records(from.evidence(), to.evidence(), Evidence::id, Change.EvidencePut::new,
                Change.EvidenceRemoved::new));
        changes.addAll(records(from.reviews().all(), to.reviews().all(), Review::id, Change.ReviewPut::new,
                Change.ReviewRemoved::new));
        changes.addAll(words(from.register().scales(), to.register().scales(), Change.ScaleWorded::new));
        changes.addAll(words(from.texts().byPlace(), to.texts().byPlace(), Change.Worded::new));
        return changes;
    }

    private static List<Change> words(Map<String, String> from, Map<String, String> to, BiFunction<String, String, Change> put) {
        return both(from.keySet(), to.keySet()).stream().filter(id -> !Objects.equals(from.get(id), to.get(id)))
                .map(id -> put.apply(id, to.getOrDefault(id, ""))).toList();
    }

    private static List<String> both(Iterable<String> one, Iterable<String> other) {
        var all = new ArrayList<String>();
        one.forEach(all::add);
        var known = new HashSet<>(all);
        other.forEach(id -> {
            if (known.add(id)) {
                all.add(id);
            }
        });
        return all;
    }

    private static <T> List<Change> records(List<T> from, List<T> to, Function<T, String> id,
                                            Function<T, Change> put, Function<String, Change> remove) {
        var kept = new HashSet<>(to.stream().map(id).toList());
        return Stream.concat(to.stream().filter(one -> from.stream().noneMatch(other -> Objects.equals(one, other))).map(put),
                from.stream().map(id).filter(each -> !kept.contains(each)).map(remove)).toList();
    }
}
