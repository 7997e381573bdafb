package kz.senim.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs for files of any kind. */
public interface FileDialogs {

    /** Files that are there; none where the user changes his mind. */
    List<Path> open(String title, Window over);

    /** Where a file is to be saved; the dialog asks before one is replaced. */
    Optional<Path> save(String title, String name, Window over);

    FileDialogs SYSTEM = new FileDialogs() {

        @Override
        public List<Path> open(String title, Window over) {
            return Optional.ofNullable(titled(title).showOpenMultipleDialog(over)).stream().flatMap(List::stream)
                    .map(File::toPath).toList();
        }

        @Override
        public Optional<Path> save(String title, String name, Window over) {
            var chooser = titled(title);
            chooser.setInitialFileName(name);
            return Stream.ofNullable(chooser.showSaveDialog(over)).map(File::toPath).findFirst();
        }

        private static FileChooser titled(String title) {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            return chooser;
        }
    };
}
