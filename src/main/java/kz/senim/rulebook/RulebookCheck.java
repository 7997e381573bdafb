package kz.senim.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks an edition in a folder: that it can be read, and that it proves itself (docs/rulebook-format.md). */
public final class RulebookCheck {

    private final EditionSource source;
    private final Faults faults = new Faults();
    private final Reading reading = new Reading(faults);
    private final EditionReader reader;

    private RulebookCheck(EditionSource source) {
        this.source = source;
        this.reader = new EditionReader(source, reading);
    }

    /** All faults by file and line; none where the edition is sound. */
    public static List<Fault> of(Path folder) {
        return new RulebookCheck(new EditionSource.Folder(folder)).run();
    }

    private List<Fault> run() {
        var edition = reader.read();
        if (edition.isPresent() && faults.none()) {
            whole(edition.get());
        }
        return faults.list();
    }

    private void whole(Edition edition) {
        var rules = edition.rules();
        LocalDate day = edition.info().checkedOn();
        reader.ownFiles().forEach(file -> texts(file, reader.node(file)));
        new ChoicesCheck(rules, edition.risks(), reading).run();
        var cases = cases(edition, new CasesCheck(rules, day, reading));
        new CasesCheck(rules, day, reading).coverage(cases);
        new AxesCheck(rules, day, reading).run();
        new HarmCheck(rules, day, reading).run();
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

    private void texts(String file, Optional<Node> node) {
        var texts = new TextsCheck(reader.sameTexts(), reader.wrongWords(), faults.in(source.name(file)));
        node.ifPresent(texts::check);
    }
}
