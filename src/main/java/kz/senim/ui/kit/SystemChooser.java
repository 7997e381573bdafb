package kz.senim.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialog in which the user chooses the file of a system. */
public final class SystemChooser {

    private final Speech speech;

    public SystemChooser(Speech speech) {
        this.speech = speech;
    }

    public Optional<Path> open(Window over) {
        return Optional.ofNullable(chooser("home.import", SystemFiles.ENDING, SystemFiles.PACK_ENDING).showOpenDialog(over)).map(File::toPath);
    }

    /** @param proposed name and, where it is there, folder */
    public Optional<Path> save(Optional<Path> proposed, Window over) {
        var chooser = chooser("export.title", SystemFiles.ENDING);
        proposed.ifPresent(file -> {
            chooser.setInitialFileName(file.getFileName().toString());
            if (file.getParent().toFile().isDirectory()) {
                chooser.setInitialDirectory(file.getParent().toFile());
            }
        });
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
    }

    private FileChooser chooser(String title, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(speech.say(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Senim",
                Stream.of(endings).map(ending -> "*" + ending).toList()));
        return chooser;
    }
}
