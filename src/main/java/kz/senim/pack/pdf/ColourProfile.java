package kz.senim.pack.pdf;

import java.io.IOException;

/** The sRGB profile every archival PDF carries; a committed file, since the platform's own differs between releases. */
final class ColourProfile {

    static final String NAME = "sRGB IEC61966-2.1";

    private ColourProfile() {}

    static byte[] bytes() throws IOException {
        try (var in = ColourProfile.class.getResourceAsStream("/colour/srgb.icc")) {
            return in.readAllBytes();
        }
    }
}
