package kz.senim.mark;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<rect onclick='x()' width='1' height='1'/>", "<g ONLOAD='x()'/>",
        "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'>x</b></foreignObject>",
        "<image href='https://example.kz/x.png' width='1' height='1'/>", "<image href='data:image/png;base64,AAAA'/>",
        "<image xlink:href='file:///etc/passwd'/>", "<use href='other.svg#a'/>", "<use xlink:href=' https://example.kz/a.svg#a'/>",
        "<x:use xmlns:x='urn:other' href='other.svg#a'/>", "<a href='https://example.kz'><rect/></a>", "<a href='javascript:x()'/>",
        "<rect fill='url(https://example.kz/a.svg#g)'/>", "<rect fill='URL( \"other.svg#g\")'/>", "<rect style='fill:url(&#x27;//x/y#g&#x27;)'/>",
        "<rect style='fill:u\\72l(//x)'/>", "<style>@import 'https://example.kz/a.css';</style>",
        "<style>@font-face { font-family: x; src: url(x.woff) }</style>", "<style>.a { fill: url(other.svg#g) }</style>",
        "<style><![CDATA[.a { fill: url(https://x) }]]></style>", "<style>.a { mask: url(#m) }</style><mask id='m'/>",
        "<animate attributeName='x' from='0' to='9'/>", "<set attributeName='x' to='1'/>", "<g><animateTransform/></g>",
        "<filter id='f'><feImage href='#a'/></filter>", "<pattern id='p'/>", "<marker id='m'/>", "<g xml:base='https://example.kz/'/>",
        "<?xml-stylesheet href='https://example.kz/a.css'?>"})
    void whatDoesMoreThanDrawIsRefused(String more) {
        assertEquals(Kind.LOGO_ACTIVE, refused(Logos.svg(more)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg/>",
        "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><svg><text>&b;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg><text>&a;</text></svg>"})
    void aDocumentTypeIsRefused(String file) {
        assertEquals(Kind.LOGO_ACTIVE, refused(Logos.bytes(file)));
    }

    @Test
    void whatIsRefusedIsNamed() {
        var trouble = assertThrows(Trouble.class, () -> LogoFile.of(Logos.svg("<script/>"), "таңба.svg"));
        assertEquals("таңба.svg (<script>)", trouble.subject());
    }

    @Test
    void smallFilesOfLargeDrawingsAreRefused() {
        var doubling = IntStream.range(1, 40).mapToObj(i -> "<g id='a" + i + "'><use href='#a" + (i - 1) + "'/><use href='#a"
                + (i - 1) + "'/></g>").collect(Collectors.joining());
        assertEquals(Kind.LOGO_TOO_COMPLEX, refused(Logos.svg("<rect id='a0' width='1' height='1'/>" + doubling)));
        var masks = IntStream.range(1, 40).mapToObj(i -> "<mask id='m" + i + "'><g mask='url(#m" + (i - 1) + ")'/><g mask='url(#m"
                + (i - 1) + ")'/></mask>").collect(Collectors.joining());
        assertEquals(Kind.LOGO_TOO_COMPLEX, refused(Logos.svg("<mask id='m0'/>" + masks)));
        assertEquals(Kind.LOGO_TOO_COMPLEX, refused(Logos.svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")));
        assertEquals(Kind.LOGO_TOO_COMPLEX, refused(Logos.svg("<g id='a'><use href='#a'/></g>")));
        assertEquals(Kind.LOGO_TOO_COMPLEX, refused(Logos.svg("<g/>".repeat(6000))));
        assertEquals(Kind.LOGO_TOO_COMPLEX, refused(Logos.svg("<g>".repeat(9000) + "</g>".repeat(9000))));
    }

    /** A line of endless dashes takes the drawing minutes; the program goes on after seconds. */
    @Test
    void whatTakesTooLongIsNotWaitedFor() {
        byte[] dashes = Logos.svg("<path d='M0 0 L90000 0 L0 90000' stroke='#000' stroke-dasharray='0.0001' transform='scale(0.0001)'/>".repeat(200));
        assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                LogoFile.of(dashes, "logo");
            } catch (Trouble trouble) {
                assertEquals(Kind.LOGO_TOO_COMPLEX, trouble.kind());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewBox='0 0 1e9 10'", "width='99999999'", "width='10' height='1e300px'"})
    void hugeDrawingsAreRefused(String size) {
        assertEquals(Kind.LOGO_TOO_MANY_PIXELS, refused(Logos.bytes("<svg xmlns='http://www.w3.org/2000/svg' " + size + "/>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<rect", "<g></svg><g>", "<g a='1' a='2'/>", "&nbsp;", "<rect id='a'/><rect id='a'/>"})
    void brokenOnesAreRefused(String more) {
        assertEquals(Kind.LOGO_BROKEN, refused(Logos.svg(more)));
    }

    @Test
    void aDrawingWithoutRoomIsRefused() {
        assertEquals(Kind.LOGO_BROKEN, refused(Logos.bytes("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='10'/>")));
    }

    /** As drawing programs write them. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' pagecolor='#fff'/><path d='M0 0h9v9z'/>",
        "<style type='text/css'>.cls-1{fill:#0b6e8f;}.cls-2{fill:url(#a)}</style><linearGradient id='a'/><g class='cls-1'><path d='M1 1h3'/></g>",
        "<clipPath id='c'><rect width='9' height='9'/></clipPath><g clip-path='url(#c)' opacity='.5'><circle r='4'/></g>",
        "<text x='1' y='8' font-size='6'>Сенім</text>", ""})
    void plainDrawingsAreTaken(String more) {
        assertDoesNotThrow(() -> LogoFile.of(Logos.svg(more), "logo"));
    }

    private static Kind refused(byte[] file) {
        return assertThrows(Trouble.class, () -> LogoFile.of(file, "logo")).kind();
    }
}
