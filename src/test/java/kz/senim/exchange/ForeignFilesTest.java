package kz.senim.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.senim.dossier.Subject;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.exchange.StoredZip.Entry;
import kz.senim.form.DossierForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made by others, some of them to do harm. */
class ForeignFilesTest {

    private static final String SMALL = new String(DossierForm.bytes(Samples.small()), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void anOffice() {
        office = new Office(folder);
    }

    private void refused(Kind kind, byte[] file) {
        assertEquals(Optional.of(kind), office.refused(file));
    }

    private static Entry entry(String name, String content) {
        return new Entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** With the right manifest, so that only what the dossier says can be at fault. */
    private static byte[] holding(String dossier, Entry... more) {
        var json = entry("dossier.json", dossier);
        return StoredZip.of(Stream.concat(Stream.of(new Entry("manifest.json",
                Manifest.of("x", List.of(json)).bytes()), json), Stream.of(more)).toList());
    }

    @Test
    void theSmallOneIsRead() {
        assertEquals(Samples.small(), office.opened(holding(SMALL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "%PDF-1.7", "{}", "SENI", "\ufeffPK\u0003\u0004"})
    void whatIsNoFileOfOursIsSaidToBeNone(String content) {
        refused(Kind.EXCHANGE_NOT_OURS, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void neitherIsAnotherArchive() {
        refused(Kind.EXCHANGE_NOT_OURS, StoredZip.of(List.of(entry("[Content_Types].xml", "<x/>"))));
        refused(Kind.EXCHANGE_NOT_OURS, StoredZip.of(List.of(entry("../manifest.json", "{}"))));
        refused(Kind.EXCHANGE_NOT_OURS, StoredZip.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../dossier.json", "x/../dossier.json", "Dossier.json", "manifest.json", "dossier.json", "/etc/x", "a\u0000"})
    void noOtherEntryIsTaken(String name) {
        refused(Kind.EXCHANGE_DAMAGED, holding(SMALL, entry(name, "x")));
        var manifest = new Entry("manifest.json", Manifest.of("x", List.of(entry("dossier.json", SMALL))).bytes());
        if (!name.equals("dossier.json")) {
            refused(Kind.EXCHANGE_DAMAGED, StoredZip.of(List.of(manifest, entry(name, SMALL))));
        }
        refused(Kind.EXCHANGE_DAMAGED, StoredZip.of(List.of(manifest)));
    }

    /** A gigabyte of zeros in a megabyte: nothing is ever inflated. */
    @Test
    void aBombDoesNotGoOff() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            for (int i = 0; i < 1024; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        refused(Kind.EXCHANGE_DAMAGED, bytes.toByteArray());
    }

    @Test
    void aSizeThatIsALieIsNotBelieved() {
        byte[] file = holding(SMALL);
        for (int size : new int[] {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, file.length}) {
            byte[] lie = file.clone();
            ByteBuffer.wrap(lie).order(ByteOrder.LITTLE_ENDIAN).putInt(18, size);
            refused(Kind.EXCHANGE_DAMAGED, lie);
        }
    }

    @Test
    void aHugeFileIsNotEvenReadToItsEnd() throws IOException {
        Path file = folder.resolve("үлкен.senim");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), 3L << 30);
        }
        var trouble = assertThrows(Trouble.class,
                () -> Office.FILES.read(file, Optional.empty()));
        assertEquals(Kind.EXCHANGE_NOT_OURS, trouble.kind());
        Files.delete(file);
    }

    @Test
    void deepJsonIsRefused() {
        refused(Kind.EXCHANGE_DAMAGED, holding("[".repeat(100_000)));
        refused(Kind.EXCHANGE_DAMAGED, holding("[".repeat(21) + "]".repeat(21)));
        refused(Kind.EXCHANGE_DAMAGED, holding("[" + "[],".repeat(600_000) + "[]]"));
    }

    /** Each replaces one piece of a sound dossier. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "\"format\" : 3; \"format\" : 1",
        "\"format\" : 3; \"format\" : 3, \"format\" : 1",
        "\"format\" : 3; \"format\" : 3, \"more\" : 1",
        "\"format\" : 3; \"format\" : 3.0",
        "\"edition\" : \"kz-230-VIII-2026-01\"; \"edition\" : 7",
        "\"edition\" : \"kz-230-VIII-2026-01\"; \"edition\" : \" \"",
        "\"edition\" : \"kz-230-VIII-2026-01\",; ~ ~",
        "\"gpai\"; \"people\"",
        "\"gpai\"; \"\\u001b[31m\"",
        "\"12.50\"; \"1E+9\"",
        "\"12.50\"; 12.50",
        "\"we\"; \"other\"",
        "\"we\"; \"we,me\"",
        "\"we\"; 7",
        "\"2026-01-18\"; \"2026-02-30\"",
        "\"2026-01-18\"; \"+12026-01-18\"",
        "\"unknown\"; \"odd\"",
        "\"likelihood\" : 5; \"likelihood\" : 6",
        "\"likelihood\" : 5; \"likelihood\" : 99999999999999999999999",
        "\"misuse\" : true; \"misuse\" : \"true\"",
        "\"reversible\"; \"what\"",
        "\"reversible\"; \"lost\"",
        "2026-11-22T12:00:00.123Z; 2026-11-22",
        "2026-11-22T12:00:00.123Z; 1026-11-22T12:00:00Z",
        "2026-11-22T12:00:00.123Z; 2026-11-22T12:00:00.123456789Z",
        "ЖК-дан сұрау; ~  ~"})
    void whatIsNotAsItShouldBeIsRefused(String sound, String odd) {
        int place = SMALL.indexOf(sound);
        assertTrue(place > 0, SMALL);
        refused(Kind.EXCHANGE_DAMAGED, holding(SMALL.substring(0, place) + odd + SMALL.substring(place + sound.length())));
    }

    @Test
    void oneValueAndNothingAfterIt() {
        refused(Kind.EXCHANGE_DAMAGED, holding(SMALL + "{}"));
        refused(Kind.EXCHANGE_DAMAGED, holding(SMALL + "x"));
        refused(Kind.EXCHANGE_DAMAGED, holding("// note\n" + SMALL));
        refused(Kind.EXCHANGE_DAMAGED, holding(""));
        refused(Kind.EXCHANGE_DAMAGED, holding("null"));
        refused(Kind.EXCHANGE_DAMAGED, holding("\ufeff" + SMALL));
    }

    @Test
    void lettersThatAreNoUtf8AreRefused() {
        byte[] json = SMALL.getBytes(StandardCharsets.UTF_16);
        refused(Kind.EXCHANGE_DAMAGED, StoredZip.of(List.of(new Entry("manifest.json", Manifest.of("x", List.of(new Entry("dossier.json", json))).bytes()),
                new Entry("dossier.json", json))));
    }

    private static final String FILE = new String(DossierForm.bytes(Samples.withFile()), StandardCharsets.UTF_8);

    private static Entry content(int number) {
        var evidence = Samples.evidence("e", number, Subject.question("q"), "a", Optional.empty());
        return new Entry("evidence/" + evidence.sha256(), Samples.content(evidence.sha256()));
    }

    private static byte[] listing(String dossier, List<Entry> listed, Entry... there) {
        var json = entry("dossier.json", dossier);
        return StoredZip.of(Stream.concat(Stream.of(new Entry("manifest.json", Manifest.of("x",
                Stream.concat(Stream.of(json), listed.stream()).toList()).bytes()), json), Stream.of(there)).toList());
    }

    @Test
    void evidenceComesWithItsContent() {
        assertEquals(Samples.withFile(), office.opened(listing(FILE, List.of(content(3)), content(3))));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of()));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(content(3))));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(content(4)), content(4)));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(), content(3)));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(content(3)), content(3), content(4)));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(content(3), content(4)), content(3), content(4)));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(content(3), content(3)), content(3), content(3)));
        refused(Kind.EXCHANGE_DAMAGED, listing(SMALL, List.of(content(3)), content(3)));
        var other = new Entry(content(3).name(), content(4).content());
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(content(3)), other));
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE, List.of(other), other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
        "\"kind\" : \"question\"; \"kind\" : \"odd\"",
        "\"name\" : \"Бұйрық.pdf\"; \"name\" : \"../Бұйрық.pdf\"",
        "\"name\" : \"Бұйрық.pdf\"; \"name\" : \"a\\u202efdp.exe\"",
        "\"name\" : \"Бұйрық.pdf\"; \"name\" : \"\"",
        "\"size\" : 120; \"size\" : 201",
        "\"size\" : 120; \"size\" : 0",
        "\"size\" : 120; \"size\" : 99999999",
        "\"expires\" : null; \"expires\" : \"soon\"",
        "\"subject\" : \"gpai\"; \"subject\" : \" \""})
    void oddEvidenceIsRefused(String sound, String odd) {
        assertTrue(FILE.contains(sound), FILE);
        refused(Kind.EXCHANGE_DAMAGED, listing(FILE.replace(sound, odd), List.of(content(3)), content(3)));
    }

    /** A newer format may add entries and fields, compress the rest, or seal in another way. */
    @Test
    void aNewerFormatIsSaidToBeNewer() {
        refused(Kind.EXCHANGE_NEWER, StoredZip.of(List.of(entry("manifest.json", "{\"format\":4,\"more\":[]}"), entry("new", ""))));
        refused(Kind.EXCHANGE_NEWER, "SENIM2 whatever".getBytes(StandardCharsets.UTF_8));
        refused(Kind.EXCHANGE_DAMAGED, StoredZip.of(List.of(entry("manifest.json", "{\"format\":0}"))));
        refused(Kind.EXCHANGE_DAMAGED, StoredZip.of(List.of(entry("manifest.json", "{\"format\":\"2\"}"))));
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeUnreadable() {
        var trouble = assertThrows(Trouble.class,
                () -> Office.FILES.read(folder.resolve("жоқ"), Optional.empty()));
        assertEquals(Kind.FILE_UNREADABLE, trouble.kind());
        assertFalse(Files.exists(folder.resolve("жоқ")));
    }
}
