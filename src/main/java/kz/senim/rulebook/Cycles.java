package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.senim.law.Condition;
import kz.senim.law.Rulebook;

/** Finds findings and questions that rest on themselves. */
final class Cycles {

    /** @param path ids from the one named back to itself */
    record Cycle(boolean finding, String id, List<String> path) {}

    private record Name(boolean finding, String id) {}

    private final Rulebook rules;
    private final Set<Name> finished = new HashSet<>();
    private final List<Name> path = new ArrayList<>();
    private final List<Cycle> found = new ArrayList<>();

    Cycles(Rulebook rules) {
        this.rules = rules;
    }

    List<Cycle> find() {
        rules.questions().forEach(q -> visit(new Name(false, q.id())));
        rules.findings().forEach(f -> visit(new Name(true, f.id())));
        return found;
    }

    private void visit(Name name) {
        int before = path.indexOf(name);
        if (before >= 0) {
            var ids = new ArrayList<>(path.subList(before, path.size()).stream().map(Name::id).toList());
            ids.add(name.id());
            found.add(new Cycle(name.finding(), name.id(), ids));
            return;
        }
        if (finished.contains(name) || !exists(name)) {
            return;
        }
        path.add(name);
        restsOn(name.finding() ? rules.finding(name.id()).when() : rules.question(name.id()).askIf())
                .forEach(this::visit);
        path.removeLast();
        finished.add(name);
    }

    private boolean exists(Name name) {
        return name.finding() ? rules.findingsById().containsKey(name.id())
                : rules.questionsById().containsKey(name.id());
    }

    private static Stream<Name> restsOn(Condition condition) {
        return switch (condition) {
            case Condition.Is(var question, _) -> Stream.of(new Name(false, question));
            case Condition.Compare(var question, _, _) -> Stream.of(new Name(false, question));
            case Condition.Holds(var finding) -> Stream.of(new Name(true, finding));
            case Condition.All _, Condition.Any _, Condition.Not _ ->
                    condition.parts().stream().flatMap(Cycles::restsOn);
        };
    }
}
