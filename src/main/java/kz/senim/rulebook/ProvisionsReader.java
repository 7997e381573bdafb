package kz.senim.rulebook;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.senim.law.Duty;
import kz.senim.law.Finding;

/** Reads `provisions.yaml` and finds what is forgotten: a provision, a unit of the law, a finding, a duty. */
final class ProvisionsReader {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*");

    private final Edition edition;
    private final Reading reading;

    ProvisionsReader(Edition edition, Reading reading) {
        this.edition = edition;
        this.reading = reading;
    }

    List<Provision> read(Fields file) {
        file.required("provisions");
        var provisions = file.each("provisions").stream().map(this::provision).toList();
        file.done();
        uncovered(file, provisions);
        unnamed(file, provisions);
        return provisions;
    }

    private Provision provision(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fields.faults().add(fields.line("id"), "provision.id", "id", id);
        }
        reading.free(Reading.Sort.PROVISION, id, fields);
        fields.required("refs");
        var rules = edition.rules();
        var read = new Provision(id, known(fields, "refs", "reference.unit", edition.statute().units().keySet()),
                known(fields, "questions", "reference.question", edition.words().questions().keySet()),
                known(fields, "findings", "reference.finding", rules.findingsById().keySet()),
                known(fields, "duties", "reference.duty", edition.words().duties().keySet()),
                fields.phraseIfAny("outOfScope"));
        fields.done();
        if (!read.disposed()) {
            fields.faults().add(fields.line(), "provision.none", "id", id);
        }
        if (read.takenUp() && !read.outOfScope().isEmpty()) {
            fields.faults().add(fields.line("outOfScope"), "provision.both", "id", id);
        }
        return read;
    }

    private static List<String> known(Fields fields, String key, String fault, Collection<String> all) {
        var written = fields.words(key);
        written.stream().filter(id -> !all.contains(id)).forEach(id -> fields.faults().add(fields.line(key), fault,
                "id", id, "nearest", Nearest.to(id, all)));
        return written;
    }

    /** Every unit of the law but the titles is covered by a provision. */
    private void uncovered(Fields file, List<Provision> provisions) {
        Set<String> covered = new HashSet<>();
        provisions.forEach(p -> covered.addAll(p.refs()));
        edition.statute().units().values().stream()
                .filter(u -> u.kind() != Statute.Kind.TITLE && !covered.contains(u.key()))
                .forEach(u -> file.faults().add(file.line("provisions"), "provision.unit", "unit", u.key()));
    }

    /** Every finding and every duty comes from some provision. */
    private void unnamed(Fields file, List<Provision> provisions) {
        Set<String> named = new HashSet<>();
        provisions.forEach(p -> {
            named.addAll(p.findings());
            named.addAll(p.duties());
        });
        var rules = edition.rules();
        Stream.concat(rules.findings().stream().map(Finding::id), rules.duties().stream().map(Duty::id))
                .filter(id -> !named.contains(id))
                .forEach(id -> file.faults().add(file.line("provisions"), "provision.unnamed", "id", id));
    }
}
