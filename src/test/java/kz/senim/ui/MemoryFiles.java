package kz.senim.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Carried;
import kz.senim.dossier.Trouble;
import kz.senim.ui.kit.SystemFiles;

/** Keeps systems under the names of files; those with a password are handed out for the same one only. */
public final class MemoryFiles implements SystemFiles {

    private record Kept(Carried carried, Optional<char[]> password) {}

    /** Of every file. */
    public int doubts;
    private final Map<Path, Kept> all = new LinkedHashMap<>();

    @Override
    public void write(Carried carried, Path target, Optional<char[]> password) {
        all.put(target, new Kept(carried, password));
    }

    @Override
    public Carried read(Path file, Optional<char[]> password) {
        var kept = Optional.ofNullable(all.get(file))
                .orElseThrow(() -> new Trouble(Trouble.Kind.FILE_UNREADABLE, file.toString(), null));
        if (kept.password().isPresent() && !Arrays.equals(kept.password().get(), password.orElse(null))) {
            throw new Trouble(Trouble.Kind.EXCHANGE_PASSWORD, file.toString(), null);
        }
        return kept.carried();
    }

    @Override
    public int doubts(Path file) {
        return doubts;
    }

    public Optional<char[]> password(Path file) {
        return all.get(file).password();
    }
}
