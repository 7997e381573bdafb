package kz.senim.pack.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;
import kz.senim.dossier.Trouble;
import kz.senim.pack.PackFile;
import kz.senim.pack.Progress;
import kz.senim.pack.Renderer;
import kz.senim.pack.SteadyZip;
import kz.senim.pack.calendar.Reminders;
import kz.senim.pack.docx.DocxPack;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Sha256;
import kz.senim.pack.pdf.PdfPack;
import kz.senim.pack.sheet.RegisterBook;
import kz.senim.rulebook.AnswerWords;
import kz.senim.rulebook.RiskText;
import kz.senim.rulebook.Wording;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** The files that a client gets, in their order; none of them is made yet. */
final class ClientParts {

    /** Two documents, the register and the machine copy. */
    private static final int ALWAYS = 4;

    private final Client client;
    private final Languages languages;
    private final Wording wording;
    private final Words words;
    private final Words pages = Words.load("pdf");

    ClientParts(Client client, Languages languages, Wording wording, Words words) {
        this.client = client;
        this.languages = languages;
        this.wording = wording;
        this.words = words;
    }

    /** Papers of both documents, and every file. */
    int steps() {
        return 2 * client.pack().papers().size() + ALWAYS + (due() ? 1 : 0) + client.dossier().evidence().size();
    }

    private boolean due() {
        return !client.dossier().deadlines().all().isEmpty();
    }

    List<Part> all(Workshop workshop, Steps steps) {
        var parts = new ArrayList<Part>();
        parts.add(pack(workshop, ".pdf", "client.pdf", new PdfPack(pages), steps));
        parts.add(pack(workshop, ".docx", "client.docx", new DocxPack(pages), steps));
        parts.add(new Part(name("client.register") + ".xlsx", words.phrase("client.xlsx"),
                () -> workshop.made("register.xlsx", this::register)));
        if (due()) {
            parts.add(new Part(name("client.deadlines") + ".ics", words.phrase("client.ics"),
                    () -> workshop.made("deadlines.ics", this::deadlines)));
        }
        parts.add(new Part("senim.json", words.phrase("client.json"), client.pack()::machine));
        var names = new FileNames();
        client.dossier().evidence().forEach(one -> parts.add(evidence(one, names)));
        return parts;
    }

    private Part pack(Workshop workshop, String ending, String what, Renderer renderer, Progress progress) {
        return new Part(name("client.pack") + ending, words.phrase(what), () -> workshop.made("pack" + ending, file ->
                new PackFile(renderer).write(file, client.pack(), languages, progress)));
    }

    private void register(Path file) {
        new RegisterBook(wording, client.program()).write(client.dossier(), client.pack().day(), languages,
                RegisterBook.Format.XLSX, file);
        var steady = new ByteArrayOutputStream();
        try {
            SteadyZip.copy(file, client.pack().day(), steady);
            Files.write(file, steady.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its moment is that of the last change, so that the same dossier gives the same file. */
    private void deadlines(Path file) {
        new Reminders(wording).write(client.dossier(), client.dossier().deadlines(), client.dossier().changed(), languages,
                Reminders.DAYS_BEFORE, file);
    }

    private Part evidence(Evidence one, FileNames names) {
        return new Part(name("client.evidence") + "/" + names.of(one.name()),
                words.phrase("client.shows", "what", subject(one.subject())), () -> content(one));
    }

    private byte[] content(Evidence one) {
        byte[] content = client.carried().contents().of(one.sha256());
        if (!Sha256.of(content).equals(one.sha256())) {
            throw new Trouble(Trouble.Kind.EVIDENCE_UNREADABLE, one.name(), null);
        }
        return content;
    }

    private Phrase subject(Subject subject) {
        return switch (subject.kind()) {
            case QUESTION -> new AnswerWords(wording).question(subject.id());
            case RISK -> client.dossier().risks().stream().filter(risk -> risk.id().equals(subject.id())).findFirst()
                    .map(new RiskText(wording)::title).orElse(words.phrase("journal.removed"));
            case MEASURE -> words.phrase("evidence.measure");
        };
    }

    private String name(String key) {
        var name = words.phrase(key);
        return languages == Languages.BOTH ? name.kk() + " – " + name.ru() : name.in(languages.shown().getFirst());
    }
}
