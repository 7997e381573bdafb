package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.law.Citation;
import kz.senim.law.Condition;
import kz.senim.law.Fines.Figures;
import kz.senim.law.Offence;
import kz.senim.rulebook.Penalties.OffenceWords;
import kz.senim.rulebook.Penalties.Size;
import kz.senim.rulebook.Penalties.Subject;
import kz.senim.rulebook.Penalties.Year;
import kz.senim.text.Phrase;

/** Reads `penalties.yaml`: offences by elements, amounts, years, sizes of business. */
final class PenaltiesReader {

    private final Reading reading;
    private final LocalDate inForce;
    private final ConditionReader conditions;
    private final Map<String, OffenceWords> words = new LinkedHashMap<>();

    /** @param inForce first day of an offence that names none */
    PenaltiesReader(Reading reading, Faults.InFile faults, LocalDate inForce) {
        this.reading = reading;
        this.inForce = inForce;
        this.conditions = new ConditionReader(reading, faults);
    }

    Penalties read(Fields file) {
        var subjects = file.each("subjects").stream().map(this::subject).toList();
        var ids = subjects.stream().map(Subject::id).toList();
        file.required("offences");
        var offences = file.each("offences").stream().map(f -> offence(f, ids)).toList();
        var years = years(file);
        var sizes = file.each("sizes").stream().map(this::size).toList();
        partsOf(file, sizes);
        var figures = file.fields("figures").map(this::figures).orElse(Figures.NONE);
        var scope = file.phraseIfAny("scope");
        file.done();
        return new Penalties(offences, subjects, years, sizes, figures, scope, words);
    }

    private Figures figures(Fields fields) {
        var figures = new Figures(number(fields, "mci"), number(fields, "year"), number(fields, "people"),
                number(fields, "income"));
        fields.done();
        return figures;
    }

    private Optional<String> number(Fields fields, String key) {
        var question = fields.textIfAny(key);
        question.ifPresent(q -> reading.mentions(new Reference.ToNumber(fields.line(key), q)));
        return question;
    }

    private Subject subject(Fields fields) {
        var subject = new Subject(reading.id(Reading.Sort.SUBJECT, fields), conditions.required(fields, "when"),
                fields.phrase("title"));
        fields.done();
        return subject;
    }

    private Offence offence(Fields fields, List<String> subjects) {
        String id = reading.id(Reading.Sort.OFFENCE, fields);
        var elementWords = new LinkedHashMap<String, Phrase>();
        fields.required("elements");
        var elements = fields.each("elements").stream().map(e -> element(e, elementWords)).toList();
        fields.required("repeat");
        var repeat = fields.fields("repeat");
        var offence = new Offence(id, act(fields), fields.day("from").orElse(inForce),
                fields.day("until").orElse(LocalDate.MAX), elements, amounts(fields, "mci", subjects),
                amounts(fields, "repeat-mci", subjects),
                repeat.map(r -> conditions.required(r, "when")).orElse(Condition.ALWAYS));
        words.put(id, new OffenceWords(fields.phrase("place"), fields.phrase("title"), elementWords,
                repeat.map(r -> r.phrase("title")).orElse(Phrase.EMPTY),
                repeat.map(r -> r.phrase("effect")).orElse(Phrase.EMPTY), fields.phraseIfAny("note")));
        repeat.ifPresent(Fields::done);
        fields.done();
        return offence;
    }

    private Citation act(Fields fields) {
        String act = fields.text("act");
        reading.mentions(new Reference.ToCitation(fields.line("act"), act));
        return Citation.parse(act);
    }

    private Offence.Element element(Fields fields, Map<String, Phrase> titles) {
        String id = fields.text("id");
        if (titles.containsKey(id)) {
            fields.faults().add(fields.line("id"), "choice.double", "id", id);
        }
        titles.put(id, fields.phrase("title"));
        var element = new Offence.Element(id, conditions.required(fields, "when"));
        fields.done();
        return element;
    }

    /** An amount for every subject and for nobody else. */
    private static Map<String, Integer> amounts(Fields offence, String key, List<String> subjects) {
        var amounts = new LinkedHashMap<String, Integer>();
        offence.required(key);
        offence.fields(key).ifPresent(fields -> {
            subjects.forEach(s -> {
                fields.required(s);
                fields.whole(s).ifPresent(mci -> amounts.put(s, mci));
            });
            fields.done();
        });
        return amounts;
    }

    private static List<Year> years(Fields file) {
        Set<Integer> seen = new HashSet<>();
        return file.each("mci").stream().map(fields -> {
            fields.required("year");
            fields.required("tenge");
            int year = fields.whole("year").orElse(0);
            if (!seen.add(year)) {
                fields.faults().add(fields.line("year"), "penalty.year", "year", String.valueOf(year));
            }
            var read = new Year(year, fields.whole("tenge").orElse(0), InfoReader.sure(fields), fields.phrase("source"));
            fields.done();
            return read;
        }).toList();
    }

    private Size size(Fields fields) {
        var size = new Size(reading.id(Reading.Sort.SIZE, fields), fields.whole("people"), fields.whole("incomeMci"),
                InfoReader.sure(fields), reading.basis(fields), fields.textIfAny("partOf"), fields.phrase("title"));
        fields.done();
        return size;
    }

    private void partsOf(Fields file, List<Size> sizes) {
        var ids = sizes.stream().map(Size::id).toList();
        sizes.stream().filter(s -> s.partOf().filter(p -> !ids.contains(p)).isPresent())
                .forEach(s -> file.faults().add(reading.place(Reading.Sort.SIZE, s.id()), "value.unknown",
                        "key", "partOf", "found", s.partOf().orElseThrow(), "allowed", String.join(", ", ids)));
    }
}
