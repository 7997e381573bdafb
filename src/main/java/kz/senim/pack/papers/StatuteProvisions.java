package kz.senim.pack.papers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.senim.law.Citation;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.EditionInfo;
import kz.senim.rulebook.Statute.Kind;
import kz.senim.rulebook.Statute.Unit;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The provisions as they stand in an edition's statute. */
final class StatuteProvisions implements Provisions {

    private final Edition edition;
    private final Words words;

    StatuteProvisions(Edition edition, Words words) {
        this.edition = edition;
        this.words = words;
    }

    @Override
    public Phrase source(Citation citation) {
        return citation.ofLaw() ? unit(citation.unit())
                : edition.info().act(citation.act()).map(this::act).orElse(Phrase.same(citation.act()));
    }

    @Override
    public Optional<Passage> passage(Citation citation) {
        if (!citation.ofLaw()) {
            return Optional.empty();
        }
        return edition.statute().unit(citation.unit()).map(unit -> {
            String key = unit.kind() == Kind.SUB ? parent(unit.key()) : unit.key();
            return new Passage(key, unit(key), text(key));
        });
    }

    private Phrase text(String key) {
        List<Unit> units = edition.statute().units().values().stream()
                .filter(u -> u.key().equals(key) || u.kind() == Kind.SUB && parent(u.key()).equals(key)
                        || u.key().equals(key + ".n1") && key.endsWith(".0"))
                .toList();
        return new Phrase(joined(units, Phrase::kk), joined(units, Phrase::ru));
    }

    private static String joined(List<Unit> units, java.util.function.Function<Phrase, String> language) {
        return units.stream()
                .map(u -> (u.kind() == Kind.SUB ? last(u.key()) + ") " : "") + language.apply(u.text()))
                .collect(Collectors.joining("\n"));
    }

    private Phrase act(EditionInfo.Act act) {
        if (!act.sure().unconfirmed()) {
            return act.title();
        }
        var mark = words.phrase("unconfirmed");
        return new Phrase(act.title().kk() + " (" + mark.kk() + ")", act.title().ru() + " (" + mark.ru() + ")");
    }

    private Phrase unit(String key) {
        String[] parts = key.split("\\.");
        if (parts.length == 1) {
            return words.phrase("cite.article", "article", parts[0]);
        }
        if (parts.length == 2) {
            return parts[1].equals("0") ? words.phrase("cite.article", "article", parts[0])
                    : words.phrase("cite.paragraph", "article", parts[0], "paragraph", parts[1]);
        }
        boolean unnumbered = parts[2].startsWith("n");
        String form = (parts[1].equals("0") ? "cite.article" : "cite.paragraph") + (unnumbered ? ".part" : ".sub");
        return words.phrase(form, "article", parts[0], "paragraph", parts[1],
                "sub", unnumbered ? parts[2].substring(1) : parts[2]);
    }

    private static String parent(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
