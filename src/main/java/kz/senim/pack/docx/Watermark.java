package kz.senim.pack.docx;

import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Large pale words across the page, behind its text. */
final class Watermark {

    /** The form that word processors know as a watermark and let the user remove. */
    private static final String SHAPE = """
            <xml-fragment xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
            path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
            <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
            <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" \
            o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/>\
            </v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" \
            style="position:absolute;margin-left:0;margin-top:0;width:%dpt;height:%dpt;rotation:315;z-index:-251658752;\
            mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;\
            mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#eff1f4" stroked="f">\
            <v:textpath style="font-family:&quot;IBM Plex Sans&quot;;font-size:1pt;font-weight:bold" string="%s"/></v:shape></xml-fragment>""";
    /** Points: of the whole at most, of a letter at most. */
    private static final int WIDEST = 480;
    private static final int LETTER = 75;

    private Watermark() {}

    static void behind(CTP paragraph, String words) {
        int width = Math.min(WIDEST, LETTER * words.length());
        int height = width * 2 / words.length();
        try {
            paragraph.addNewR().addNewPict().set(XmlObject.Factory.parse(SHAPE.formatted(width, height, words)));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
