package kz.senim.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.senim.dossier.Copies;
import kz.senim.dossier.Copy;
import kz.senim.dossier.Dossier;

/** The copies of a database. */
record DatabaseCopies(Database database) implements Copies {

    @Override
    public List<Copy> all() {
        return database.copies();
    }

    @Override
    public void save(Path target) {
        database.saveCopy(target.toAbsolutePath());
    }

    @Override
    public List<Dossier> look(Path copy, Optional<char[]> password) {
        try (var staged = database.stage(copy, password)) {
            return staged.dossiers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void restore(Path copy, Optional<char[]> password) {
        try (var staged = database.stage(copy, password)) {
            database.restore(staged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
