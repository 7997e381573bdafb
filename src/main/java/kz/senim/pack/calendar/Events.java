package kz.senim.pack.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Languages;
import kz.senim.risk.Deadline;
import kz.senim.risk.Deadlines;
import kz.senim.risk.Measure;
import kz.senim.risk.Risk;
import kz.senim.risk.RiskField;
import kz.senim.rulebook.RiskText;
import kz.senim.text.Excerpt;
import kz.senim.text.Language;
import kz.senim.text.Words;

/** Deadlines of a system in words; reviews of risks on one day are one event. */
final class Events {

    private static final String SLASH = " / ";
    private static final String APART = "\n\n";

    private final Words words = Words.load("sheet");
    private final RiskText texts;
    private final Dossier dossier;
    private final Languages languages;
    /** By id of a risk, as the register counts them. */
    private final Map<String, Integer> numbers = new HashMap<>();

    Events(RiskText texts, Dossier dossier, Languages languages) {
        this.texts = texts;
        this.dossier = dossier;
        this.languages = languages;
        dossier.risks().forEach(risk -> numbers.put(risk.id(), numbers.size() + 1));
    }

    List<Event> of(Deadlines deadlines) {
        var reviews = deadlines.all().stream().filter(Events::grouped)
                .collect(Collectors.groupingBy(Deadline::day, TreeMap::new, Collectors.toList()));
        var single = deadlines.all().stream().filter(d -> !grouped(d)).map(List::of);
        return Stream.concat(reviews.values().stream(), single).map(this::event).toList();
    }

    private static boolean grouped(Deadline deadline) {
        return deadline.kind() == Deadline.Kind.REVIEW && deadline.risk().isPresent();
    }

    /** @param same of one kind and one day */
    private Event event(List<Deadline> same) {
        var first = same.getFirst();
        LocalDate day = first.day();
        return new Event(uid(first.kind(), same.stream().map(Deadline::id).toList()), day,
                in(language -> summary(first, language), SLASH),
                in(language -> same.stream().map(d -> line(d, language)).filter(l -> !l.isBlank())
                        .collect(Collectors.joining("\n")), APART));
    }

    /** Of the first id in the alphabet: the event stays the same one while its day is moved. */
    private String uid(Deadline.Kind kind, Collection<String> ids) {
        String record = ids.stream().sorted().findFirst().orElseThrow();
        return UUID.nameUUIDFromBytes((dossier.id() + ' ' + kind + ' ' + record).getBytes(StandardCharsets.UTF_8)) + "@senim";
    }

    private String summary(Deadline deadline, Language language) {
        var system = Excerpt.plain(dossier.systemName());
        String kind = deadline.risk().isPresent() ? "calendar." + deadline.kind() : "calendar.SYSTEM";
        String what = words.in(language, kind);
        return system.isEmpty() ? what : words.in(language, "calendar.of", "what", what, "system", system);
    }

    private String line(Deadline deadline, Language language) {
        return deadline.risk().map(risk -> line(risk, deadline, language)).orElse("");
    }

    private String line(Risk risk, Deadline deadline, Language language) {
        String number = words.in(language, "calendar.risk", "number", numbers.getOrDefault(risk.id(), 0),
                "title", Excerpt.plain(texts.title(risk).in(language)));
        var measure = deadline.measure().map(m -> words.in(language, "calendar.measure", "text",
                Excerpt.plain(texts.measure(m).in(language))));
        String owner = Excerpt.plain(deadline.measure().map(Measure::owner).orElse(risk.text(RiskField.OWNER)));
        var who = owner.isEmpty() ? Optional.<String>empty()
                : Optional.of(words.in(language, "calendar.owner", "owner", owner));
        return Stream.of(measure, Optional.of(number), who).flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }

    private String in(Function<Language, String> said, String between) {
        String all = languages.shown().stream().map(said).distinct().collect(Collectors.joining(between));
        // halves of pairs have no UTF-8
        return new String(all.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
