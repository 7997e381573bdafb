package kz.senim.mark;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.senim.dossier.Trouble.Kind;

/** Looks at an SVG before it is drawn: it only draws, names nothing outside of itself, and is not larger than it looks. */
final class SvgLook {

    private static final String SVG = "http://www.w3.org/2000/svg";
    /** What draws. A list of what is allowed does not miss what comes next. */
    private static final Set<String> DRAWS = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style",
            "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
            "linearGradient", "radialGradient", "stop", "clipPath", "mask");
    private static final Set<String> NUMBERS = Set.of("viewBox", "width", "height");
    /** In which the same bytes are the same signs here and for what draws them, as far as they matter. */
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII", "ASCII", "ISO-8859-1");
    private static final int DEEPEST = 64;

    private final Deque<SvgPart> open = new ArrayDeque<>();
    private final SvgParts parts = new SvgParts();

    private SvgLook() {}

    /** @throws Refused LOGO_ACTIVE, LOGO_TOO_COMPLEX, LOGO_TOO_MANY_PIXELS, LOGO_UNKNOWN or LOGO_BROKEN */
    static void at(byte[] content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var look = new SvgLook();
        try {
            var reader = factory.createXMLStreamReader(new StringReader(text(content)));
            String encoding = reader.getCharacterEncodingScheme();
            Refused.unless(encoding == null || ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT)), Kind.LOGO_BROKEN);
            while (reader.hasNext()) {
                look.event(reader, reader.next());
            }
        } catch (XMLStreamException | CharacterCodingException e) {
            throw new Refused(Kind.LOGO_BROKEN, e);
        }
        look.parts.weigh();
    }

    private static String text(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void event(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new Refused(Kind.LOGO_ACTIVE, "<!DOCTYPE>");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw new Refused(Kind.LOGO_ACTIVE, "&…;");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new Refused(Kind.LOGO_ACTIVE, "<?…?>");
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(reader.getText());
            default -> { }
        }
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        String space = reader.getNamespaceURI();
        boolean own = space == null || space.isEmpty() || space.equals(SVG);
        Refused.unless(!open.isEmpty() || own && name.equals("svg"), Kind.LOGO_UNKNOWN);
        if (own && !DRAWS.contains(name)) {
            throw new Refused(Kind.LOGO_ACTIVE, "<" + name + ">");
        }
        var part = new SvgPart(name);
        Refused.unless(open.size() < DEEPEST, Kind.LOGO_TOO_COMPLEX);
        parts.add(open.peek(), part);
        open.push(part);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(part, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void attribute(SvgPart part, String name, String value) {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.startsWith("on") || low.equals("base")) {
            throw new Refused(Kind.LOGO_ACTIVE, name);
        }
        if (low.equals("id")) {
            parts.name(value, part);
        } else if (low.equals("href") || low.equals("src")) {
            part.refersTo(inside(value, name));
        } else if (NUMBERS.contains(name)) {
            SvgNumbers.check(value);
        } else {
            SvgStyle.links(value, low.equals("style"), name).forEach(part::refersTo);
        }
    }

    private static String inside(String link, String name) {
        if (!link.strip().startsWith("#")) {
            throw new Refused(Kind.LOGO_ACTIVE, name);
        }
        return link.strip().substring(1);
    }

    private void words(String text) {
        if (!open.isEmpty() && open.peek().name().equals("style")) {
            SvgStyle.links(text, true, "<style>").forEach(parts::everywhere);
        }
    }
}
