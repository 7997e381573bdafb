package kz.senim.pack.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Where paragraphs go: the page, or a cell. */
@FunctionalInterface
interface Place {

    /** A new paragraph after those there are. @param style its id in styles.xml */
    CTP paragraph(String style);

    static CTP styled(CTP paragraph, String style) {
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        return paragraph;
    }
}
