package kz.senim.mark;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kz.senim.dossier.Trouble.Kind;

/** PNG and JPEG. How many pixels a picture has is read from its head, before any of them is unpacked. */
final class Bitmap {

    static final int LONGEST_SIDE = 4000;

    private Bitmap() {}

    static boolean is(byte[] content) {
        return png(content) || jpeg(content);
    }

    private static boolean png(byte[] content) {
        return content.length > 3 && content[0] == (byte) 0x89 && content[1] == 'P' && content[2] == 'N' && content[3] == 'G';
    }

    private static boolean jpeg(byte[] content) {
        return content.length > 2 && content[0] == (byte) 0xff && content[1] == (byte) 0xd8 && content[2] == (byte) 0xff;
    }

    /** The first picture of a moving one. */
    static BufferedImage read(byte[] content) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(png(content) ? "png" : "jpeg").next();
        // kept in memory: a logo leaves nothing behind on the disk
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            Refused.unless(reader.getWidth(0) <= LONGEST_SIDE && reader.getHeight(0) <= LONGEST_SIDE, Kind.LOGO_TOO_MANY_PIXELS);
            var types = reader.getImageTypes(0);
            // without the profile of the press nobody knows which colours are meant
            Refused.unless(types.hasNext() && types.next().getColorModel().getColorSpace().getType() != ColorSpace.TYPE_CMYK,
                    Kind.LOGO_COLOURS);
            return reader.read(0);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            // a damaged file can break the reader anywhere
            throw new Refused(Kind.LOGO_BROKEN, e);
        } finally {
            reader.dispose();
        }
    }
}
