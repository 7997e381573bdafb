package kz.senim.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Copies;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Trouble;

/** Three copies that hold what is there now. */
record MemoryCopies(List<Dossier> dossiers) implements Copies {

    @Override
    public List<Copy> all() {
        return List.of(copy("senim-2026-11-22-812", Copy.Reason.DAILY, "2026-11-22T05:14:00Z"),
                copy("before-restore-2026-11-21-101500", Copy.Reason.BEFORE_RESTORE, "2026-11-21T05:15:00Z"),
                copy("senim-2026-11-20-640", Copy.Reason.DAILY, "2026-11-20T12:41:00Z"));
    }

    private static Copy copy(String name, Copy.Reason reason, String made) {
        return new Copy(Path.of("backups", name + ".zip"), reason, Instant.parse(made), 1 << 20);
    }

    @Override
    public void save(Path target) {
        throw new Trouble(Trouble.Kind.BACKUP_FAILED, target.toString(), null);
    }

    @Override
    public List<Dossier> look(Path copy, Optional<char[]> password) {
        return dossiers;
    }

    @Override
    public void restore(Path copy, Optional<char[]> password) {
        throw new Trouble(Trouble.Kind.RESTORE_FAILED, copy.toString(), null);
    }
}
