package kz.senim.ui.tables;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import kz.senim.ui.kit.Speech;

/** The dialogs in which the user chooses the file of a table or a calendar. */
final class TableChooser {

    private final Speech speech;

    TableChooser(Speech speech) {
        this.speech = speech;
    }

    Optional<Path> open(String title, List<String> endings, Window over) {
        var chooser = chooser(title);
        chooser.getExtensionFilters().add(filter(endings));
        return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
    }

    /** @param model knows name and, where it is there, folder */
    Optional<Path> save(String title, SavingModel model, Window over) {
        var chooser = chooser(title);
        chooser.getExtensionFilters().add(filter(List.of(model.endingProperty().get())));
        model.place().ifPresent(file -> {
            chooser.setInitialFileName(file.getFileName().toString());
            if (file.getParent().toFile().isDirectory()) {
                chooser.setInitialDirectory(file.getParent().toFile());
            }
        });
        return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(speech.say(title));
        return chooser;
    }

    private static FileChooser.ExtensionFilter filter(List<String> endings) {
        var patterns = endings.stream().map(ending -> "*" + ending).toList();
        return new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns);
    }
}
