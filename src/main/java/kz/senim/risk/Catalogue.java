package kz.senim.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Rulebook;
import kz.senim.law.Truth;

/** The typical risks of an edition. */
public record Catalogue(List<RiskTemplate> templates) {

    public Catalogue {
        templates = List.copyOf(templates);
    }

    public Optional<RiskTemplate> find(String id) {
        return templates.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** Risks that the answers suggest and the register does not have yet; nothing is ever added by itself. */
    public List<RiskTemplate> suggested(Answers answers, Rulebook rules, LocalDate day, Collection<Risk> register) {
        return templates.stream()
                .filter(t -> register.stream().noneMatch(r -> r.template().equals(t.id())))
                .filter(t -> Concluding.holds(t.when(), answers, rules, day) == Truth.YES)
                .toList();
    }
}
