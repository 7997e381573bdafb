package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Merging;
import kz.senim.dossier.Salvaged.From;
import kz.senim.dossier.Side;
import kz.senim.dossier.Subject;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents of evidence are there as long as anything refers to them, and never other than they were. */
class EvidenceTest {

    private static final byte[] CONTENT = Samples.content(1);
    private static final Evidence FILE = Samples.evidence("e", CONTENT);

    @TempDir
    Path folder;

    private H2Shelf open() {
        return H2Shelf.open(folder, Samples.CLOCK, 0);
    }

    private static void attach(H2Shelf shelf, String dossier) {
        assertEquals(FILE.sha256(), shelf.keepContent(dossier, CONTENT));
        shelf.apply(dossier, new Change.EvidencePut(FILE), Samples.NOON);
    }

    private Set<FileParts.Key> kept() throws SQLException {
        try (var connection = Connecting.toRead(folder, Optional.empty())) {
            return new FileParts().keys(connection);
        }
    }

    private void sql(String statement) throws SQLException {
        try (var connection = Connecting.toWrite(folder, Optional.empty()); var run = connection.createStatement()) {
            assertTrue(run.executeUpdate(statement) > 0);
            connection.commit();
            Connecting.shutDown(connection);
        }
    }

    @Test
    void whatWasKeptIsGivenAfterTheNextStart() {
        try (var shelf = open()) {
            shelf.add(Samples.full("one"));
            attach(shelf, "one");
        }
        try (var shelf = open()) {
            assertEquals(List.of(FILE), shelf.find("one").orElseThrow().evidence());
            assertEquals(shelf.all(), List.of(shelf.find("one").orElseThrow()));
            assertArrayEquals(CONTENT, shelf.content("one", FILE.sha256()));
            assertEquals(Kind.DATABASE_DAMAGED,
                    assertThrows(Trouble.class, () -> shelf.content("two", FILE.sha256())).kind());
        }
    }

    @Test
    void aByteMoreOrLessOfAPartIsNoMatter() {
        try (var shelf = open()) {
            for (int length : new int[] {1, FileParts.LENGTH - 1, FileParts.LENGTH, FileParts.LENGTH + 1, Evidence.LARGEST}) {
                byte[] bytes = new byte[length];
                bytes[length - 1] = 7;
                assertArrayEquals(bytes, shelf.content("one", shelf.keepContent("one", bytes)));
            }
        }
    }

    @Test
    void theSameContentIsKeptOnceAndPutRightWhereItIsNot() throws SQLException {
        try (var shelf = open()) {
            shelf.add(Samples.full("one"));
            attach(shelf, "one");
            attach(shelf, "one");
        }
        assertEquals(1, kept().size());
        sql("UPDATE content SET bytes = X'00' WHERE part = 1");
        try (var shelf = open()) {
            assertThrows(Trouble.class, () -> shelf.content("one", FILE.sha256()));
            attach(shelf, "one");
            assertArrayEquals(CONTENT, shelf.content("one", FILE.sha256()));
        }
    }

    @Test
    void whatWasRemovedIsThereUntilTheNextStart() throws SQLException {
        try (var shelf = open()) {
            shelf.add(Samples.full("one"));
            attach(shelf, "one");
            shelf.apply("one", new Change.EvidenceRemoved("e"), Samples.NOON);
            assertArrayEquals(CONTENT, shelf.content("one", FILE.sha256()));
        }
        assertEquals(1, kept().size());
        open().close();
        assertEquals(Set.of(), kept());
    }

    @Test
    void aVersionHoldsItsContents() throws SQLException {
        try (var shelf = open()) {
            var all = new Dossiers(shelf, Samples.CLOCK);
            shelf.add(Samples.full("one"));
            attach(shelf, "one");
            all.keep(all.open("one"), "бірінші");
            shelf.apply("one", new Change.EvidenceRemoved("e"), Samples.NOON);
            shelf.keepContent("one", Samples.content(2));
            shelf.keepContent("nowhere", CONTENT);
        }
        try (var shelf = open()) {
            var all = new Dossiers(shelf, Samples.CLOCK);
            var back = all.bringBack(all.open("one"), shelf.versions("one").getFirst());
            assertEquals(List.of(FILE), back.evidence());
            assertArrayEquals(CONTENT, all.content(back, FILE));
        }
        assertEquals(Set.of(new FileParts.Key("one", FILE.sha256())), kept());
    }

    @Test
    void aDossierGoesWithItsContents() throws SQLException {
        try (var shelf = open()) {
            shelf.add(Samples.full("one"));
            shelf.add(Samples.full("two"));
            attach(shelf, "one");
            attach(shelf, "two");
            shelf.remove("one");
            assertArrayEquals(CONTENT, shelf.content("two", FILE.sha256()));
        }
        assertEquals(Set.of(new FileParts.Key("two", FILE.sha256())), kept());
    }

    @Test
    void aMovedAndAnImportedSystemHaveContentsOfTheirOwn() throws SQLException {
        try (var shelf = open()) {
            var all = new Dossiers(shelf, Samples.CLOCK);
            shelf.add(Samples.full("one"));
            attach(shelf, "one");
            var moved = all.move(all.open("one"), "other");
            assertArrayEquals(CONTENT, all.content(moved, moved.evidence().getFirst()));
            var elsewhere = Samples.full("one").after(new Change.EvidencePut(Samples.evidence("f", Samples.content(2))),
                    Samples.NOON);
            var merged = all.merge(all.open("one"), Merging.of(all.open("one"), elsewhere).changes(_ -> Side.OURS),
                    _ -> Samples.content(2));
            assertEquals(2, merged.evidence().size());
            assertArrayEquals(Samples.content(2), all.content(merged, merged.evidence().getLast()));
            shelf.remove("one");
            all.take(new Carried(merged, sha256 -> sha256.equals(FILE.sha256()) ? CONTENT : Samples.content(2)));
            assertArrayEquals(CONTENT, shelf.content("one", FILE.sha256()));
            assertThrows(IllegalArgumentException.class, () -> all.merge(moved, List.of(new Change.EvidencePut(
                    Samples.evidence("g", Samples.content(3)))), _ -> CONTENT));
        }
    }

    @Test
    void tooMuchIsRefusedAndNothingIsChanged() {
        try (var shelf = open()) {
            var all = new Dossiers(shelf, Samples.CLOCK);
            var dossier = all.create("e");
            for (int i = 0; i < 5; i++) {
                byte[] large = new byte[Evidence.LARGEST];
                large[0] = (byte) i;
                dossier = all.change(dossier, new Change.EvidencePut(
                        all.attach(dossier, Subject.question("q"), "a/b\\c\u0000 d.pdf", large)));
            }
            assertEquals("c d.pdf", dossier.evidence().getFirst().name());
            var full = dossier;
            assertEquals(Kind.EVIDENCE_TOO_MUCH, assertThrows(Trouble.class,
                    () -> all.attach(full, Subject.question("q"), "x", new byte[] {1})).kind());
            assertEquals(Kind.EVIDENCE_TOO_MUCH, assertThrows(Trouble.class, () -> all.merge(full,
                    List.of(new Change.EvidencePut(FILE)), _ -> CONTENT)).kind());
            assertEquals(full, all.open(full.id()));
        }
    }

    @Test
    void aLostContentComesFromTheCopyAndItsRecordStays() throws SQLException {
        try (var shelf = open()) {
            shelf.add(Samples.full("one"));
            attach(shelf, "one");
        }
        sql("UPDATE content SET bytes = X'00' WHERE part = 1");
        var found = H2Shelf.recover(folder, Samples.CLOCK, 0, Optional.empty(), "e").orElseThrow().systems().getFirst();
        assertEquals(List.of(), found.lost());
        try (var shelf = open()) {
            assertArrayEquals(CONTENT, shelf.content("one", FILE.sha256()));
        }
    }

    /** After the copy two files came; of one a part is lost. */
    @Test
    void evidenceWithoutItsContentIsSaidToBeLost() throws SQLException {
        try (var shelf = open()) {
            shelf.add(Samples.full("one"));
        }
        var later = Samples.evidence("f", Samples.content(2));
        try (var connection = Connecting.toWrite(folder, Optional.empty())) {
            for (var one : List.of(FILE, later)) {
                new FileParts().keep(connection, "one", one == FILE ? CONTENT : Samples.content(2));
                new Tables().apply(connection, "one", new Change.EvidencePut(one), Samples.NOON);
            }
            connection.commit();
            Connecting.shutDown(connection);
        }
        sql("DELETE FROM content WHERE part = 2 AND sha256 = '" + FILE.sha256() + "'");
        var found = H2Shelf.recover(folder, Samples.CLOCK, 0, Optional.empty(), "e").orElseThrow().systems().getFirst();
        assertEquals(From.WHOLE, found.from());
        assertEquals(List.of(FILE), found.lost());
        assertEquals(List.of(later), found.dossier().evidence());
        assertEquals(Optional.empty(), H2Shelf.recover(folder, Samples.CLOCK, 0, Optional.empty(), "e"));
        try (var shelf = open()) {
            assertArrayEquals(Samples.content(2), shelf.content("one", later.sha256()));
            assertEquals("evidence:e", shelf.journal("one").getLast().what());
        }
    }

    @Test
    void aCopyBringsItsContentsBack() {
        Path copy = folder.resolve("көшірме.zip");
        try (var shelf = open()) {
            shelf.add(Samples.full("one"));
            attach(shelf, "one");
            shelf.copies().save(copy);
            shelf.remove("one");
            shelf.copies().restore(copy, Optional.empty());
            assertArrayEquals(CONTENT, shelf.content("one", FILE.sha256()));
        }
    }
}
