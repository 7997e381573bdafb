package kz.senim.pack.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.pack.pdf.SamplePack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a word processor asks of a file, and an editor of its styles. */
class WellFormedTest {

    private static final String STYLES = "word/styles.xml";
    private static final List<String> WRITTEN = List.of(Docx.BODY, "word/header1.xml", "word/footer1.xml", STYLES, "word/numbering.xml");

    /** The order in which the format (ISO 29500-1, transitional) has the parts of these elements; another one is damage to Word. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "pPr", words("pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl"),
            "rPr", words("rStyle rFonts b bCs i iCs color sz szCs u shd lang"),
            "pBdr", words("top left bottom right"),
            "tblPr", words("tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription"),
            "tblBorders", words("top left bottom right insideH insideV"),
            "tblCellMar", words("top left bottom right"),
            "trPr", words("cantSplit tblHeader"),
            "tcPr", words("tcW gridSpan tcBorders shd"),
            "style", words("name basedOn next uiPriority qFormat pPr rPr tblPr tblStylePr"),
            "sectPr", words("headerReference footerReference pgSz pgMar"));

    private static Docx whole;

    @BeforeAll
    static void render() throws Exception {
        whole = new Docx(Docx.render(SamplePack.whole(), Languages.BOTH));
    }

    @Test
    void partsOfAnElementStandInTheOrderOfTheFormat() throws Exception {
        for (String part : WRITTEN) {
            for (var element : whole.all(part, "*")) {
                var order = ORDER.get(element.getLocalName());
                if (order != null) {
                    var names = Docx.children(element).map(Element::getLocalName).toList();
                    assertTrue(order.containsAll(names), () -> element.getLocalName() + names);
                    assertEquals(names.stream().sorted(java.util.Comparator.comparing(order::indexOf)).toList(), names);
                }
            }
        }
    }

    @Test
    void aRunHasAStyleAndALanguageAndNoLookOfItsOwn() throws Exception {
        var seen = new HashSet<String>();
        for (String part : List.of(Docx.BODY, "word/header1.xml", "word/footer1.xml")) {
            for (var look : whole.all(part, "rPr")) {
                Docx.children(look).forEach(e -> seen.add(e.getLocalName()));
            }
            for (var look : whole.all(part, "pPr")) {
                Docx.children(look).forEach(e -> seen.add(e.getLocalName()));
            }
        }
        assertTrue(Set.of("rStyle", "lang", "pStyle", "keepNext", "keepLines").containsAll(seen), seen::toString);
    }

    @Test
    void everyWordSaysItsLanguage() throws Exception {
        var languages = new HashSet<String>();
        for (var run : whole.all(Docx.BODY, "r")) {
            if (Docx.elements(run, "t").isEmpty()) {
                continue;
            }
            String language = Docx.value(Docx.elements(run, "lang").getFirst(), "val");
            languages.add(language);
            if (run.getTextContent().contains("Составлен на основании")) {
                assertEquals("ru-RU", language);
            }
        }
        assertEquals(Set.of("kk-KZ", "ru-RU"), languages);
    }

    @Test
    void everyStyleIsThereAndUnderItsOwnName() throws Exception {
        var known = whole.all(STYLES, "style").stream().map(s -> Docx.value(s, "styleId")).toList();
        assertEquals(known.size(), Set.copyOf(known).size());
        for (String part : WRITTEN) {
            for (String user : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
                for (var use : whole.all(part, user)) {
                    assertTrue(known.contains(Docx.value(use, "val")), Docx.value(use, "val"));
                }
            }
        }
    }

    @Test
    void everyToneHasItsStyles() throws Exception {
        var known = whole.all(STYLES, "style").stream().map(s -> Docx.value(s, "styleId")).collect(Collectors.toSet());
        for (var tone : kz.senim.pack.model.Block.Tone.values()) {
            for (String stem : List.of("Note", "VerdictValue", "Sure", "Possible")) {
                assertTrue(known.contains(stem + Passages.of(tone)), stem + tone);
            }
        }
    }

    @Test
    void headingsMakeTheContentsAndEveryLinkLeadsSomewhere() throws Exception {
        var pack = SamplePack.whole();
        var headings = styled("Heading1").map(DocxText::of).toList();
        assertEquals(pack.papers().stream().skip(1).map(p -> p.title().kk() + "\n" + p.title().ru()).toList(), headings);
        assertEquals(headings, styled("TOC1").map(DocxText::of).map(line -> line.replace("\t", "")).toList());
        var names = whole.all(Docx.BODY, "bookmarkStart").stream().map(b -> Docx.value(b, "name")).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        assertTrue(names.stream().allMatch(n -> n.matches("[A-Za-z_]\\w{0,39}")), names::toString);
        var targets = whole.all(Docx.BODY, "hyperlink").stream().map(l -> Docx.value(l, "anchor")).collect(Collectors.toSet());
        assertTrue(names.containsAll(targets), () -> targets + " / " + names);
        assertTrue(targets.containsAll(List.of("law_1", "law_2", "cited_1")), targets::toString);
        assertTrue(whole.all(Docx.BODY, "instrText").getFirst().getTextContent().contains("TOC \\o \"1-1\""));
    }

    @Test
    void idsAreGivenOnceAndCellsEndInAParagraph() throws Exception {
        var ids = whole.all(Docx.BODY, "bookmarkStart").stream().map(b -> Docx.value(b, "id")).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertEquals(ids, whole.all(Docx.BODY, "bookmarkEnd").stream().map(b -> Docx.value(b, "id")).toList());
        for (var cell : whole.all(Docx.BODY, "tc")) {
            assertEquals("p", Docx.children(cell).toList().getLast().getLocalName());
        }
        var blocks = Docx.children(whole.all(Docx.BODY, "body").getFirst()).map(Element::getLocalName).toList();
        assertEquals(List.of("p", "sectPr"), blocks.subList(blocks.size() - 2, blocks.size()));
        for (int i = 1; i < blocks.size(); i++) {
            assertTrue(!blocks.get(i).equals("tbl") || !blocks.get(i - 1).equals("tbl"), "two tables touch");
        }
    }

    @Test
    void everyRowIsAsWideAsItsTable() throws Exception {
        for (var table : whole.all(Docx.BODY, "tbl")) {
            int columns = Docx.elements(table, "gridCol").size();
            for (var row : Docx.elements(table, "tr")) {
                int span = Docx.elements(row, "tc").stream().mapToInt(WellFormedTest::span).sum();
                assertEquals(columns, span);
            }
        }
    }

    @Test
    void heatMapsAreTablesInWordsAndColours() throws Exception {
        var map = whole.all(Docx.BODY, "tbl").stream().filter(t -> !Docx.elements(t, "tblDescription").isEmpty()).findFirst().orElseThrow();
        assertEquals("Шараларға дейін жоғары деңгейде 1 қауіп-қатер, кейін 0. До мер высоких рисков 1, после 0.",
                Docx.value(Docx.elements(map, "tblDescription").getFirst(), "val"));
        var fields = Docx.elements(map, "tc").stream().filter(c -> !Docx.elements(c, "shd").isEmpty()).map(DocxText::of).toList();
        assertEquals(50, fields.size());
        assertTrue(fields.contains("2жоғарывысокий") && fields.contains("1төменнизкий"), fields::toString);
    }

    @Test
    void aPackWithoutPapersOrWithoutWordsIsAFile() throws Exception {
        var empty = new Pack(kz.senim.text.Phrase.EMPTY, kz.senim.text.Phrase.EMPTY, kz.senim.text.Phrase.EMPTY, false,
                SamplePack.whole().day(), List.of(), new byte[0]);
        for (var languages : Languages.values()) {
            assertTrue(Docx.render(empty, languages).length > 0);
        }
    }

    private static Stream<Element> styled(String style) throws Exception {
        var found = new ArrayList<Element>();
        for (var paragraph : whole.all(Docx.BODY, "p")) {
            if (Docx.elements(paragraph, "pStyle").stream().anyMatch(s -> Docx.value(s, "val").equals(style))) {
                found.add(paragraph);
            }
        }
        return found.stream();
    }

    private static int span(Element cell) {
        return Docx.elements(cell, "gridSpan").stream().mapToInt(s -> Integer.parseInt(Docx.value(s, "val"))).findFirst().orElse(1);
    }

    private static List<String> words(String all) {
        return List.of(all.split(" "));
    }
}
