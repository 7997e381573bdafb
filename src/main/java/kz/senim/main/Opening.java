package kz.senim.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import kz.senim.cli.Console;
import kz.senim.cli.ExitCode;
import kz.senim.dossier.Dossiers;
import kz.senim.dossier.Salvaged;
import kz.senim.dossier.Shelf;
import kz.senim.dossier.Trouble;
import kz.senim.evidence.OpenedFiles;
import kz.senim.rulebook.Editions;
import kz.senim.store.H2Shelf;
import kz.senim.ui.kit.EvidenceAccess;
import kz.senim.ui.kit.FileDialogs;
import kz.senim.ui.kit.Opener;
import kz.senim.ui.kit.Opens;
import kz.senim.ui.kit.Services;

/** Opens dossiers and rules for the window, both at once and while the window itself is being made. */
public final class Opening implements Opens, AutoCloseable {

    private final Supplier<Editions> editions;
    private final Path folder;
    private final Clock clock;
    private final Console console;
    private final BiConsumer<Path, Throwable> log;
    private CompletableFuture<Editions> rules;
    private CompletableFuture<Shelf> shelf;
    private final OpenedFiles opened;
    private ExitCode ended = ExitCode.DONE;

    /**
     * @param editions asked behind; the usual one of them is read at once, others when a dossier needs them
     * @param log      where faults of the program are noted
     */
    public Opening(Path folder, Clock clock, Console console, Supplier<Editions> editions,
                   BiConsumer<Path, Throwable> log) {
        this.editions = editions;
        this.folder = folder;
        this.clock = clock;
        this.console = console;
        this.log = log;
        this.opened = new OpenedFiles(Path.of(System.getProperty("java.io.tmpdir")), folder);
        begin(Optional.empty());
    }

    /** Waits for what was begun; called again after a failure, it begins anew. */
    @Override
    public synchronized Services open(Optional<char[]> password) {
        if (ended != ExitCode.DONE) {
            ended = ExitCode.DONE;
            begin(password);
        }
        try {
            var editions = rules.join();
            var dossiers = new Dossiers(shelf.join(), clock);
            return new Services(dossiers, editions, new WindowExports(dossiers, editions, documents(), folder),
                    new WindowFiles(editions), new WindowTables(editions, clock),
                    new EvidenceAccess(opened, Opener.SYSTEM, FileDialogs.SYSTEM), folder, clock);
        } catch (CompletionException e) {
            throw told(e.getCause());
        }
    }

    @Override
    public synchronized Optional<Salvaged> recover(Optional<char[]> password) {
        close();
        ended = ExitCode.DATABASE;
        return H2Shelf.recover(folder, clock, H2Shelf.RESERVE, password, rules.join().usualId());
    }

    /** How the program ends: as the last opening did. */
    synchronized ExitCode ended() {
        return ended;
    }

    @Override
    public synchronized void close() {
        opened.close();
        shelf.handle((opened, failed) -> opened).thenAccept(opened -> {
            if (opened != null) {
                opened.close();
            }
        }).join();
    }

    private void begin(Optional<char[]> password) {
        rules = CompletableFuture.supplyAsync(() -> {
            var all = editions.get();
            all.usual();
            opened.tidy();
            return all;
        });
        shelf = CompletableFuture.supplyAsync(() -> H2Shelf.open(folder, clock, H2Shelf.RESERVE, password));
    }

    /** The user's own folder for documents, where there is one; its name is the same in every language. */
    private static Path documents() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    private RuntimeException told(Throwable why) {
        var trouble = why instanceof Trouble known ? known : new Trouble(Trouble.Kind.INTERNAL, "", why);
        if (trouble.kind() == Trouble.Kind.INTERNAL) {
            log.accept(folder, why);
        }
        // for a password the window asks, and nothing has gone wrong yet
        ended = trouble.kind() == Trouble.Kind.PASSWORD_NEEDED ? ExitCode.of(trouble.kind()) : console.complain(trouble);
        close();
        return trouble;
    }
}
