package kz.senim.main;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Notes faults of the program in `errors.log` of the data folder: the kinds of exceptions and where they arose,
 * never their messages, which may hold what the user typed.
 */
final class ErrorLog implements Consumer<Throwable> {

    private static final long LIMIT = 1 << 20;

    private final Path file;
    private final Clock clock;

    ErrorLog(Path folder, Clock clock) {
        this.file = folder.resolve("errors.log");
        this.clock = clock;
    }

    /** Where it cannot be written, nothing is: the user has already been told of the fault itself. */
    @Override
    public void accept(Throwable fault) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) > LIMIT) {
                Files.delete(file);
            }
            Files.write(file, lines(fault), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException _) {
            return;
        }
    }

    private List<String> lines(Throwable fault) {
        var lines = new ArrayList<String>();
        lines.add(clock.instant().toString());
        for (Throwable each = fault; each != null; each = each.getCause()) {
            lines.add(each.getClass().getName());
            for (var place : each.getStackTrace()) {
                lines.add("    " + place);
            }
        }
        return lines;
    }
}
