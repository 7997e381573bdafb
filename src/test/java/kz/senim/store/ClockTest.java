package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Copies;
import kz.senim.dossier.Dossier;
import kz.senim.law.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that was wrong for a while and is set back: what is saved afterwards counts as later all the same. */
class ClockTest {

    private static final int DAYS = 12;
    private static final Clock BACK = Clock.offset(Samples.CLOCK, Duration.ofDays(-400));
    private static final Change LATER = new Change.Answered("later", Answer.chosen("yes"));

    @TempDir
    Path folder;

    private H2Shelf open(Clock clock) {
        return H2Shelf.open(folder, clock, 0);
    }

    /** As many days as fill the place for copies, and then one before all of them. */
    @BeforeEach
    void setBack() {
        IntStream.range(0, DAYS).forEach(day -> {
            try (var shelf = open(Clock.offset(Samples.CLOCK, Duration.ofDays(day)))) {
                shelf.add(Samples.full("d" + day));
            }
        });
        try (var shelf = open(BACK)) {
            shelf.apply("d0", LATER, BACK.instant());
            shelf.add(Samples.full("back"));
        }
    }

    private static List<String> ids(List<Dossier> dossiers) {
        return dossiers.stream().map(Dossier::id).toList();
    }

    private static List<String> all() {
        return Stream.concat(IntStream.range(0, DAYS).mapToObj(day -> "d" + day), Stream.of("back")).toList();
    }

    private Path newest(Copies copies) {
        return copies.all().getFirst().file();
    }

    @Test
    void nothingIsLost() {
        try (var shelf = open(BACK)) {
            assertEquals(all(), ids(shelf.all()));
            var changed = shelf.find("d0").orElseThrow();
            assertEquals(Optional.of(Answer.chosen("yes")), changed.answers().to("later"));
            assertEquals(BACK.instant(), changed.changed());
            assertEquals(BACK.instant(), shelf.journal("d0").getLast().at());
        }
    }

    @Test
    void theCopyOfTheEarlierDayStaysAndIsTheNewest() {
        try (var shelf = open(BACK)) {
            assertEquals(10, shelf.copies().all().size());
            assertEquals(all(), ids(shelf.copies().look(newest(shelf.copies()), Optional.empty())));
            shelf.add(Samples.full("again"));
        }
        try (var shelf = open(BACK)) {
            assertEquals(10, shelf.copies().all().size());
            assertEquals(DAYS + 2, shelf.copies().look(newest(shelf.copies()), Optional.empty()).size());
        }
    }

    @Test
    void recoveryTakesWhatWasSavedLast() throws IOException {
        try (var shelf = open(BACK)) {
            Files.setLastModifiedTime(newest(shelf.copies()), FileTime.from(BACK.instant()));
        }
        Files.delete(folder.resolve("senim.mv.db"));
        var salvaged = H2Shelf.recover(folder, BACK, 0, Optional.empty(), "kz-test").orElseThrow();
        assertEquals(all(), salvaged.systems().stream().map(system -> system.dossier().id()).toList());
    }
}
