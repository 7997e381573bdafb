package kz.senim.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.senim.dossier.Change;
import kz.senim.dossier.Conflict;
import kz.senim.dossier.Dossier;
import kz.senim.pack.sheet.CellFault;
import kz.senim.pack.sheet.Reading;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Editions;
import kz.senim.text.Words;

/** What a table would bring to a register, in words. */
final class RegisterText {

    /** More are told by their number. */
    private static final int MOST_FAULTS = 50;

    private final Console console;
    private final Dossier dossier;
    private final RecordText records;
    private final ImportText text;

    RegisterText(Console console, Editions editions, Dossier dossier) {
        this.console = console;
        this.dossier = dossier;
        this.records = new RecordText(console, editions.find(dossier.edition()).orElseThrow());
        this.text = new ImportText(console, editions, dossier);
    }

    void show(Reading reading) {
        text.head();
        console.say("register.counts", "added", reading.added().size(), "changed", reading.changed().size(),
                "same", reading.same().size(), "absent", reading.absent().size());
        if (!reading.absentMeasures().isEmpty()) {
            console.say("register.absent-measures", "count", reading.absentMeasures().size());
        }
        named("register.added", reading.added());
        changed(reading.changed());
        named("register.absent", reading.absent());
        faults(reading.faults());
        console.line("");
    }

    private void named(String heading, List<Risk> risks) {
        if (!risks.isEmpty()) {
            console.heading(heading);
            risks.forEach(risk -> console.line(records.name(new Change.RiskPut(risk))));
        }
    }

    private void changed(List<Risk> changed) {
        var before = dossier.risks().stream().collect(Collectors.toMap(Risk::id, Function.identity()));
        if (!changed.isEmpty()) {
            console.heading("register.changed");
            changed.forEach(risk -> text.conflict(new Conflict(new Change.RiskPut(before.get(risk.id())), new Change.RiskPut(risk))));
        }
    }

    private void faults(List<CellFault> faults) {
        var words = Words.load("sheet");
        faults.stream().limit(MOST_FAULTS).forEach(fault -> console.err().println(console.in(fault.told(words))));
        if (faults.size() > MOST_FAULTS) {
            console.complain("register.more-faults", "count", faults.size() - MOST_FAULTS);
        }
    }
}
