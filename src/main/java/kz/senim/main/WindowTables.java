package kz.senim.main;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import kz.senim.cli.Version;
import kz.senim.dossier.Dossier;
import kz.senim.pack.calendar.Reminders;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.Reading;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.risk.Deadlines;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.Wording;
import kz.senim.ui.kit.Tables;

/** Tables of the window, the same as those of `senim register`. */
record WindowTables(Editions editions, Clock clock) implements Tables {

    @Override
    public void write(Dossier dossier, Languages languages, Path target) {
        book(dossier).write(dossier, LocalDate.now(clock), languages, RegisterBook.Format.of(target), target);
    }

    @Override
    public Reading read(Path file, Dossier dossier) {
        return book(dossier).read(file, dossier.risks());
    }

    @Override
    public void remind(Dossier dossier, Deadlines deadlines, Languages languages, int daysBefore, Path target) {
        new Reminders(words(dossier)).write(dossier, deadlines, clock.instant(), languages, daysBefore, target);
    }

    private RegisterBook book(Dossier dossier) {
        return new RegisterBook(words(dossier), Version.program());
    }

    /** Of the dossier's own edition, which has been read by the time it lies open. */
    private Wording words(Dossier dossier) {
        return editions.load(dossier.edition()).words();
    }
}
