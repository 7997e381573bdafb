package kz.senim.mark;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import kz.senim.pack.model.Mark.Logo;

/** A logo as the page needs it: on white, no finer than a printer shows, as PNG with nothing in it but the pixels. */
final class Print {

    /** For 60 by 14 millimetres and some more than 400 dots to the inch. */
    static final int WIDTH = 1200;
    static final int HEIGHT = 400;

    private Print() {}

    /** How much larger or smaller something is to be drawn. */
    static double scale(double width, double height) {
        return Math.min(WIDTH / width, HEIGHT / height);
    }

    static BufferedImage white(int width, int height) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return paper;
    }

    static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    static Logo of(BufferedImage image) {
        double scale = Math.min(1, scale(image.getWidth(), image.getHeight()));
        var paper = drawn(image, image.getWidth(), image.getHeight());
        // by halves, so that thin lines do not fall between the pixels
        while (scale < 0.5) {
            paper = drawn(paper, pixels(paper.getWidth() / 2.0), pixels(paper.getHeight() / 2.0));
            scale *= 2;
        }
        paper = drawn(paper, pixels(paper.getWidth() * scale), pixels(paper.getHeight() * scale));
        return written(paper);
    }

    static Logo written(BufferedImage paper) {
        return new Logo(png(paper), paper.getWidth(), paper.getHeight());
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var paper = white(width, height);
        var pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return paper;
    }

    private static byte[] png(BufferedImage paper) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(paper, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
