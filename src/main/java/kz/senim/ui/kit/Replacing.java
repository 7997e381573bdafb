package kz.senim.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Asks before a file is replaced, unless that was agreed to already. */
public final class Replacing {

    private final Tasks tasks;
    private final Alerts alerts;
    private Path agreed;

    public Replacing(Tasks tasks, Alerts alerts) {
        this.tasks = tasks;
        this.alerts = alerts;
    }

    /** The file was chosen in the system's own dialog, which has asked. */
    public void agree(Path file) {
        agreed = file;
    }

    /** What was agreed to is done; another time it is asked again. */
    public void forget() {
        agreed = null;
    }

    public void ask(Path file, Runnable write) {
        tasks.job(() -> Files.exists(file)).then(there -> {
            if (there && !file.equals(agreed)) {
                alerts.ask(new Alerts.Asking("pack.replace.title", "pack.replace.text", "pack.replace.yes",
                        "file", file.getFileName()), write);
            } else {
                write.run();
            }
        }).start();
    }
}
