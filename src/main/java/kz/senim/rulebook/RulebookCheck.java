package kz.senim.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.law.Condition;
import kz.senim.law.Offence;

/** Checks an edition in a folder or one that is shipped: that it can be read, and that it proves itself (docs/rulebook-format.md). */
public final class RulebookCheck {

    private final EditionSource source;
    private final Faults faults = new Faults();
    private final Reading reading = new Reading(faults);
    private final EditionReader reader;
    private List<Provision> provisions = List.of();

    private RulebookCheck(EditionSource source) {
        this.source = source;
        this.reader = new EditionReader(source, reading);
    }

    /**
     * @param faults     by file and line; none where the edition is sound
     * @param provisions of the law that the edition names, as far as they could be read
     * @param disposed   how many of them have a disposition
     */
    public record Result(List<Fault> faults, int provisions, int disposed) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /** All faults by file and line; none where the edition is sound. */
    public static List<Fault> of(Path folder) {
        return run(folder).faults();
    }

    public static Result run(Path folder) {
        return new RulebookCheck(new EditionSource.Folder(folder)).run();
    }

    /** @param id of an edition that is shipped with the program */
    public static Result shipped(String id) {
        return new RulebookCheck(new EditionSource.Shipped(id)).run();
    }

    private Result run() {
        reader.read().filter(_ -> faults.none()).ifPresent(this::whole);
        return new Result(faults.list(), provisions.size(),
                (int) provisions.stream().filter(Provision::disposed).count());
    }

    private void whole(Edition edition) {
        var rules = edition.rules();
        LocalDate day = edition.info().checkedOn();
        reader.ownFiles().forEach(file -> texts(file, reader.node(file)));
        var penalties = parts(edition);
        new ChoicesCheck(rules, edition.risks(), penalties.stream().flatMap(RulebookCheck::conditions), reading).run();
        var cases = cases(edition, new CasesCheck(rules, day, reading));
        new CasesCheck(rules, day, reading).coverage(cases);
        penalties.ifPresent(p -> liability(edition, new LiabilityCheck(p, rules), cases));
        new AxesCheck(rules, day, reading).run();
        new HarmCheck(rules, day, reading).run();
    }

    /** Reads what is not needed to conclude. */
    private Optional<Penalties> parts(Edition edition) {
        var parts = new EditionParts(edition, source, faults);
        parts.fields(EditionParts.PROVISIONS).ifPresent(fields -> {
            provisions = parts.provisions(fields);
            texts(EditionParts.PROVISIONS, Optional.of(fields.node()));
        });
        return parts.fields(EditionParts.PENALTIES).map(fields -> {
            var penalties = parts.penalties(fields);
            sanctions(penalties);
            texts(EditionParts.PENALTIES, Optional.of(fields.node()));
            return penalties;
        });
    }

    private void sanctions(Penalties penalties) {
        var ids = penalties.offences().stream().map(Offence::id).toList();
        reading.references().forEach(reference -> {
            if (reference instanceof Reference.ToOffence(var place, var id) && !ids.contains(id)) {
                faults.add(place, "reference.offence", "id", id, "nearest", Nearest.to(id, ids));
            }
        });
    }

    private static Stream<Condition> conditions(Penalties penalties) {
        return Stream.concat(penalties.subjects().stream().map(Penalties.Subject::when),
                penalties.offences().stream().flatMap(o -> Stream.of(o.seen(), o.repeat())));
    }

    private List<WorkedCase> cases(Edition edition, CasesCheck check) {
        var files = new CasesReader(edition, source, faults);
        files.unlisted();
        var cases = new ArrayList<WorkedCase>();
        for (String id : edition.info().cases()) {
            files.fields(id).ifPresent(fields -> {
                var worked = new CaseReader(edition, fields).workedCase(id);
                check.expectations(worked, fields);
                cases.add(worked);
                texts(CasesReader.file(id), Optional.of(fields.node()));
            });
        }
        return cases;
    }

    private void liability(Edition edition, LiabilityCheck check, List<WorkedCase> cases) {
        var files = new CasesReader(edition, source, faults);
        cases.forEach(c -> files.fields(c.id()).ifPresent(fields -> check.expectations(c, fields)));
        new EditionParts(edition, source, faults).fields(EditionParts.PENALTIES)
                .ifPresent(fields -> check.coverage(cases, fields));
    }

    private void texts(String file, Optional<Node> node) {
        var texts = new TextsCheck(reader.sameTexts(), reader.wrongWords(), faults.in(source.name(file)));
        node.ifPresent(texts::check);
    }
}
