package kz.senim.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import kz.senim.dossier.Dossier;
import kz.senim.pack.calendar.Reminders;
import kz.senim.pack.model.Languages;
import kz.senim.pack.sheet.Reading;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.risk.Deadlines;
import kz.senim.rulebook.Editions;
import kz.senim.ui.kit.Tables;

/** Writes and reads real files, as the program does. */
record BookTables(Editions editions, Clock clock, UnaryOperator<Path> at) implements Tables {

    @Override
    public void write(Dossier dossier, Languages languages, Path target) {
        book(dossier).write(dossier, LocalDate.now(clock), languages, RegisterBook.Format.of(target), target);
    }

    @Override
    public Reading read(Path file, Dossier dossier) {
        return book(dossier).read(at.apply(file), dossier.risks());
    }

    @Override
    public void remind(Dossier dossier, Deadlines deadlines, Languages languages, int daysBefore, Path target) {
        new Reminders(editions.load(dossier.edition()).words()).write(dossier, deadlines, clock.instant(), languages,
                daysBefore, target);
    }

    private RegisterBook book(Dossier dossier) {
        return new RegisterBook(editions.load(dossier.edition()).words(), "Senim 0");
    }
}
