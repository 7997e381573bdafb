package kz.senim.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;

/** Loads FXML with the live words of the page as `t`. */
public final class Pages {

    private final Speech speech;

    public Pages(Speech speech) {
        this.speech = speech;
    }

    /**
     * @param controller has the fields named in the file; null where none are needed
     * @throws UncheckedIOException where the file is broken
     */
    public <T> T load(Fxml file, Object controller) {
        var loader = new FXMLLoader(file.url());
        loader.setController(controller);
        loader.getNamespace().put("t", speech.page());
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file.path(), e);
        }
    }
}
