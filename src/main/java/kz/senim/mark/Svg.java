package kz.senim.mark;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.senim.dossier.Trouble.Kind;

/** SVG, looked at first and then drawn as large as the page needs it. */
final class Svg {

    private static final String BYTE_ORDER = "\u00ef\u00bb\u00bf";
    private static final int SECONDS = 5;
    private static final double LONGEST_SIDE = 100_000;

    /** Held, since a logger that nobody holds forgets its level. It tells in English what it cannot draw. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private Svg() {}

    /** Whether it begins as XML in an encoding of single bytes. */
    static boolean is(byte[] content) {
        int at = start(content);
        while (at < content.length && Character.isWhitespace(content[at])) {
            at++;
        }
        return at < content.length && content[at] == '<';
    }

    private static int start(byte[] content) {
        for (int i = 0; i < BYTE_ORDER.length(); i++) {
            if (i >= content.length || (content[i] & 0xff) != BYTE_ORDER.charAt(i)) {
                return 0;
            }
        }
        return BYTE_ORDER.length();
    }

    /** On a thread of its own: what takes too long is not waited for, and ends with the program at the latest. */
    static BufferedImage draw(byte[] content) {
        SvgLook.at(content);
        var drawing = new FutureTask<>(() -> render(content));
        Thread.ofPlatform().daemon().name("senim-logo").start(drawing);
        try {
            return drawing.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            drawing.cancel(true);
            throw new Refused(Kind.LOGO_TOO_COMPLEX, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Kind.LOGO_BROKEN, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refused refused ? refused : new Refused(
                    e.getCause() instanceof VirtualMachineError ? Kind.LOGO_TOO_COMPLEX : Kind.LOGO_BROKEN, e);
        }
    }

    private static BufferedImage render(byte[] content) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(content), null, LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL).build());
        Refused.unless(document != null, Kind.LOGO_BROKEN);
        double width = document.size().width;
        double height = document.size().height;
        Refused.unless(width > 0 && height > 0, Kind.LOGO_BROKEN);
        Refused.unless(width <= LONGEST_SIDE && height <= LONGEST_SIDE, Kind.LOGO_TOO_MANY_PIXELS);
        double scale = Print.scale(width, height);
        var paper = Print.white(Print.pixels(width * scale), Print.pixels(height * scale));
        var pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, pen, new ViewBox(0, 0, paper.getWidth(), paper.getHeight()));
        pen.dispose();
        return paper;
    }
}
