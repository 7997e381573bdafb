package kz.senim.bench;

import java.io.IOException;

/** The text face of the pack, for others to set the same text in. */
final class Fonts {

    private Fonts() {}

    static byte[] regular() throws IOException {
        try (var in = Fonts.class.getResourceAsStream("/fonts/SenimSans-Regular.ttf")) {
            return in.readAllBytes();
        }
    }
}
