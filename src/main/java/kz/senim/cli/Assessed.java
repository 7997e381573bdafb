package kz.senim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answers;
import kz.senim.law.Concluding;
import kz.senim.law.Conclusions;
import kz.senim.law.Estimate;
import kz.senim.law.Estimating;
import kz.senim.pack.export.PackExport;
import kz.senim.rulebook.AnswersFile;
import kz.senim.rulebook.AnswersReader;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.rulebook.Penalties;

/**
 * An answers file with the edition it is assessed under and the day.
 *
 * @param penalties of the edition, read once they are needed
 */
record Assessed(Edition edition, AnswersFile file, LocalDate day, Supplier<Penalties> penalties) {

    /**
     * The day is the file's own, else today.
     *
     * @throws Trouble FILE_UNREADABLE
     * @throws kz.senim.rulebook.Faulty with everything that is wrong in the file
     */
    static Assessed read(Path path, Editions editions, Clock clock) {
        try {
            var file = new AnswersReader(editions).read(path);
            return of(editions.load(file.edition()), file, editions, file.asOf().orElseGet(() -> LocalDate.now(clock)));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.FILE_UNREADABLE, path.toString(), e);
        }
    }

    static Assessed of(Edition edition, AnswersFile file, Editions editions, LocalDate day) {
        return new Assessed(edition, file, day, () -> editions.penalties(edition.id()));
    }

    Assessed on(LocalDate other) {
        return new Assessed(edition, file, other, penalties);
    }

    /** As a dossier without id and journal, dated by the day, so that the same file always gives the same pack. */
    Dossier dossier() {
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Dossier("", edition.id(), file.answers(), file.notes(), file.risks(), file.scenarios(), List.of(), at, at);
    }

    Answers answers() {
        return file.answers();
    }

    Estimate estimate() {
        return Estimating.estimate(answers(), edition.rules(), penalties.get().fines(), day);
    }

    PackExport export() {
        return new PackExport(edition, penalties);
    }

    Conclusions conclusions() {
        return Concluding.conclude(answers(), edition.rules(), day);
    }
}
