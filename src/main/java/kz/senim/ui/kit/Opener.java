package kz.senim.ui.kit;

import java.awt.AWTError;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a file or folder with the program that the system has for it. Slow, so never on the FX thread. */
public interface Opener {

    boolean able();

    /** @throws IOException where the system cannot */
    void open(Path path) throws IOException;

    Opener SYSTEM = new Opener() {
        @Override
        public boolean able() {
            try {
                return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
            } catch (AWTError e) {
                return false;
            }
        }

        @Override
        public void open(Path path) throws IOException {
            try {
                Desktop.getDesktop().open(path.toFile());
            } catch (IllegalArgumentException e) {
                throw new IOException(e);
            }
        }
    };
}
