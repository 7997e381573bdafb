package kz.senim.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The name and the version of the program, as the build wrote it. */
public final class Program {

    private Program() {}

    /** For instance "0.1.0". */
    public static String version() {
        var properties = new Properties();
        try (var in = Program.class.getResourceAsStream("/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** Both, for instance "Senim 0.1.0". */
    public static String named() {
        return "Senim " + version();
    }
}
