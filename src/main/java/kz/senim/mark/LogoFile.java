package kz.senim.mark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.evidence.Pictures;
import kz.senim.pack.model.Mark.Logo;

/** A logo out of a foreign file, known by its content and drawn anew: of the file itself nothing is kept. */
public final class LogoFile {

    static final int LARGEST = 2 << 20;
    static final int LARGEST_SVG = 512 << 10;

    private LogoFile() {}

    /**
     * Reads a file, which stays as it is. Slow, so never on the FX thread.
     *
     * @throws Trouble one of the kinds LOGO_…, or EVIDENCE_UNREADABLE
     */
    public static Logo read(Path file) {
        return of(content(file), file.toString());
    }

    /**
     * A logo that was written here once, as it is.
     *
     * @throws Refused where it is no longer one
     */
    static Logo kept(byte[] png) {
        var image = Bitmap.read(Pictures.whole(png).orElseThrow(() -> new Refused(Kind.LOGO_BROKEN)));
        Refused.unless(image.getWidth() <= Print.WIDTH && image.getHeight() <= Print.HEIGHT
                && image.getRaster().getNumBands() == 3 && image.getSampleModel().getSampleSize(0) == Byte.SIZE, Kind.LOGO_BROKEN);
        return Print.written(image);
    }

    /** @param name for messages */
    static Logo of(byte[] content, String name) {
        try {
            return Print.of(drawn(content));
        } catch (Refused refused) {
            throw new Trouble(refused.kind(), name + refused.what(), refused);
        }
    }

    private static BufferedImage drawn(byte[] content) {
        if (Bitmap.is(content)) {
            byte[] whole = Pictures.whole(content).orElseThrow(() -> new Refused(Kind.LOGO_BROKEN));
            return Bitmap.read(whole);
        }
        Refused.unless(Svg.is(content), Kind.LOGO_UNKNOWN);
        Refused.unless(content.length <= LARGEST_SVG, Kind.LOGO_TOO_LARGE);
        return Svg.draw(content);
    }

    static byte[] content(Path file) {
        if (Files.isDirectory(file)) {
            throw new Trouble(Kind.LOGO_UNKNOWN, file.toString(), null);
        }
        try (var in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new Trouble(Kind.LOGO_TOO_LARGE, file.toString(), null);
            }
            return content;
        } catch (IOException e) {
            throw new Trouble(Kind.EVIDENCE_UNREADABLE, file.toString(), e);
        }
    }
}
