package kz.senim.pack.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.EvidenceContents;
import kz.senim.dossier.Subject;
import kz.senim.dossier.Trouble;
import kz.senim.law.Answer;
import kz.senim.law.Answers;
import kz.senim.pack.Progress;
import kz.senim.pack.docx.DocxPack;
import kz.senim.pack.model.Languages;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.risk.Risk;
import kz.senim.rulebook.Edition;
import kz.senim.rulebook.Editions;
import kz.senim.text.Words;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientZipTest {

    private static final Editions EDITIONS = new Editions();
    private static final Edition EDITION = EDITIONS.usual();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant AT = Instant.parse("2026-11-22T20:02:00Z");
    private static final List<String> NAMES = List.of("../x", "Сурет 😀.png", "есеп.pdf", "ЕСЕП.PDF", "есеп.pdf", "con.txt", "a:b?<c>.txt",
            "Қ".repeat(300) + ".txt", "<script>alert(1)</script>.html", "#100%.txt");

    private static final PackExport EXPORT = new PackExport(EDITION, () -> EDITIONS.penalties(EDITION.id()));
    private static final Map<String, byte[]> KEPT = new HashMap<>();

    @TempDir
    private Path folder;
    private Path target;

    /** Made once in each language. */
    private static final Map<Languages, byte[]> MADE = new EnumMap<>(Languages.class);

    @BeforeEach
    void oldFile() throws IOException {
        target = Files.writeString(folder.resolve("Клиентке.zip"), "old");
    }

    @AfterEach
    void nothingIsLeftBeside() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void holdsEverythingAndEachFileIsWhatItSays(Languages languages) throws Exception {
        var client = client(NAMES);
        var files = files(made(languages));
        String pack = switch (languages) {
            case KK -> "Құжаттар топтамасы";
            case RU -> "Пакет документов";
            case BOTH -> "Құжаттар топтамасы – Пакет документов";
        };
        assertEquals(5 + NAMES.size() + 2, files.size(), () -> files.keySet().toString());
        new PdfPack(Words.load("pdf")).check(written(files.get(pack + ".pdf")), client.pack(), languages);
        new DocxPack(Words.load("pdf")).check(written(files.get(pack + ".docx")), client.pack(), languages);
        assertArrayEquals(client.pack().machine(), files.get("senim.json"));
        var book = new RegisterBook(EDITION.words(), "Senim").read(written(named(files, ".xlsx")), client.dossier().risks());
        assertEquals(client.dossier().risks(), book.same());
        assertTrue(new String(named(files, ".ics"), StandardCharsets.UTF_8).contains("20270118"));
        Files.delete(folder.resolve("part"));
    }

    /** Else some unpackers of Linux take Kazakh letters for those of DOS. */
    @Test
    void namesAreUnicodeAndOfUnix() throws IOException {
        try (var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(made(Languages.KK)).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                assertTrue(entry.getGeneralPurposeBit().usesUTF8ForNames(), entry.getName());
                assertEquals(ZipArchiveEntry.PLATFORM_UNIX, entry.getPlatform(), entry.getName());
            }
        }
    }

    @Test
    void theHashesAreInTheFormOfSha256sum() throws Exception {
        var files = files(made(Languages.KK));
        var sums = new String(files.get(ClientZip.SUMS), StandardCharsets.UTF_8).lines()
                .collect(Collectors.toMap(line -> line.substring(66), line -> line.substring(0, 64)));
        var others = new LinkedHashMap<>(files);
        others.remove(ClientZip.SUMS);
        assertEquals(others.keySet(), sums.keySet());
        for (var file : others.entrySet()) {
            assertEquals(sums.get(file.getKey()), sha256(file.getValue()), file.getKey());
        }
        assertTrue(new String(files.get(ClientZip.SUMS), StandardCharsets.UTF_8).startsWith(sums.get("Құжаттар топтамасы.pdf") + "  Құж"));
    }

    @Test
    void evidenceIsSafeToUnpackAndNoneIsLost() throws Exception {
        var evidence = files(made(Languages.RU)).entrySet().stream().filter(f -> f.getKey().startsWith("Подтверждения/")).toList();
        assertEquals(List.of("x", "Сурет 😀.png", "есеп.pdf", "ЕСЕП (2).PDF", "есеп (3).pdf", "_con.txt", "a_b__c_.txt"),
                evidence.stream().map(f -> f.getKey().substring("Подтверждения/".length())).limit(7).toList());
        for (int i = 0; i < NAMES.size(); i++) {
            String name = evidence.get(i).getKey();
            assertEquals(2, name.split("/").length, name);
            assertTrue(name.substring(name.indexOf('/')).getBytes(StandardCharsets.UTF_8).length < 255, name);
            assertEquals("content " + i, new String(evidence.get(i).getValue(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theIndexNamesEachFileInBothLanguagesAndRunsNothing() throws Exception {
        var files = files(made(Languages.BOTH));
        String page = new String(files.get(IndexPage.NAME), StandardCharsets.UTF_8);
        for (var file : files.entrySet()) {
            if (!file.getKey().equals(IndexPage.NAME) && !file.getKey().equals(ClientZip.SUMS)) {
                assertTrue(page.contains(sha256(file.getValue())), file.getKey());
            }
        }
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("%23100%25.txt\"") && page.contains("<span lang=\"ru\">Размер</span>") && page.contains("<span lang=\"kk\">Көлемі</span>"), page);
        assertTrue(page.contains("Тапсырыс боты &lt;1&gt;") && page.contains("Документы в виде проекта"), page);
        assertFalse(new String(files(made(Languages.KK)).get(IndexPage.NAME), StandardCharsets.UTF_8).contains("Размер"));
    }

    @Test
    void sameInputSameBytesAndNoHour() throws Exception {
        byte[] once = Files.readAllBytes(made(Languages.KK));
        EXPORT.client(client(NAMES), Languages.KK, target, Progress.UNSEEN);
        assertArrayEquals(once, Files.readAllBytes(target));
    }

    @Test
    void withoutDeadlinesThereIsNoCalendar() throws Exception {
        var without = new Client(EXPORT.compose(dossier(List.of(), List.of()), DAY, List.of()), new Carried(dossier(List.of(), List.of()), none()), "Senim");
        EXPORT.client(without, Languages.KK, target, Progress.UNSEEN);
        assertEquals(List.of("Құжаттар топтамасы.pdf", "Құжаттар топтамасы.docx", "Қауіп-қатерлер тізілімі.xlsx", "senim.json", "index.html",
                "SHA256SUMS"), List.copyOf(files(target).keySet()));
    }

    @Test
    void progressEndsWhereItSaidAndACancelLeavesTheOldFile() throws Exception {
        var seen = new ArrayList<Integer>();
        var all = new ArrayList<Integer>();
        EXPORT.client(client(NAMES), Languages.KK, target, stopping(seen, all, Integer.MAX_VALUE));
        assertEquals(all.getFirst(), seen.getLast());
        assertEquals(seen.stream().sorted().toList(), seen);
        Files.writeString(target, "old");
        for (int after : List.of(0, 3, seen.getLast())) {
            seen.clear();
            assertThrows(CancellationException.class, () -> EXPORT.client(client(NAMES), Languages.KK, target, stopping(seen, all, after)));
            assertEquals("old", Files.readString(target));
        }
    }

    @Test
    void evidenceThatIsNotWhatItWasStopsAllAndLeavesTheOldFile() throws IOException {
        var client = client(NAMES);
        var lost = new Client(client.pack(), new Carried(client.dossier(), none()), "Senim");
        assertEquals(Trouble.Kind.EVIDENCE_UNREADABLE, assertThrows(Trouble.class,
                () -> EXPORT.client(lost, Languages.KK, target, Progress.UNSEEN)).kind());
        var other = new Client(client.pack(), new Carried(client.dossier(), sha256 -> "other".getBytes(StandardCharsets.UTF_8)), "Senim");
        assertEquals(Trouble.Kind.EVIDENCE_UNREADABLE, assertThrows(Trouble.class,
                () -> EXPORT.client(other, Languages.KK, target, Progress.UNSEEN)).kind());
        assertEquals("old", Files.readString(target));
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        for (Path nowhere : List.of(folder.resolve("no/a.zip"), target.resolve("a.zip"), folder)) {
            var trouble = assertThrows(Trouble.class, () -> EXPORT.client(client(List.of()), Languages.KK, nowhere, Progress.UNSEEN));
            assertEquals(Trouble.Kind.TARGET_UNWRITABLE, trouble.kind());
            assertEquals(nowhere.toString(), trouble.subject());
        }
    }

    private Path made(Languages languages) throws IOException {
        if (!MADE.containsKey(languages)) {
            EXPORT.client(client(NAMES), languages, target, Progress.UNSEEN);
            MADE.put(languages, Files.readAllBytes(target));
        }
        return Files.write(target, MADE.get(languages));
    }

    private static Progress stopping(List<Integer> seen, List<Integer> all, int after) {
        return new Progress() {
            @Override
            public void papers(int done, int of) {
                seen.add(done);
                all.add(of);
            }

            @Override
            public boolean cancelled() {
                return seen.size() >= after;
            }
        };
    }

    private static Client client(List<String> names) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < names.size(); i++) {
            byte[] content = ("content " + i).getBytes(StandardCharsets.UTF_8);
            KEPT.put(sha256(content), content);
            evidence.add(new Evidence("e" + i, i % 2 == 0 ? Subject.question("system.name") : new Subject(Subject.Kind.RISK, "r"),
                    Evidence.name(names.get(i)), content.length, sha256(content), AT, Optional.empty()));
        }
        var dossier = dossier(List.of(Risk.own("r", "Бот қате айтады").withReview(Optional.of(LocalDate.of(2027, 1, 18)))), evidence);
        return new Client(EXPORT.compose(dossier, DAY, List.of()), new Carried(dossier, KEPT::get), "Senim 0");
    }

    private static Dossier dossier(List<Risk> risks, List<Evidence> evidence) {
        var answers = new Answers(Map.of(Dossier.SYSTEM_NAME, new Answer.Text("Тапсырыс боты <1>")));
        return new Dossier("5b0f2f4e-0000-4000-8000-000000000001", EDITION.id(), answers, Map.of(), risks, List.of(), evidence, AT, AT);
    }

    private static EvidenceContents none() {
        return sha256 -> {
            throw new Trouble(Trouble.Kind.EVIDENCE_UNREADABLE, sha256, null);
        };
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("part"), content);
    }

    private static byte[] named(Map<String, byte[]> files, String ending) {
        return files.entrySet().stream().filter(f -> f.getKey().endsWith(ending)).findFirst().orElseThrow().getValue();
    }

    private static Map<String, byte[]> files(Path archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
