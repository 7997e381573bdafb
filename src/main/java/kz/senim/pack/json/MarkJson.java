package kz.senim.pack.json;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.form.Fields;
import kz.senim.form.Refusal;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Mark.Logo;

/** Whose documents they are, with the picture: without it the first page could not be made again. */
final class MarkJson {

    private static final int MOST_PIXELS = 4000;
    private static final int LARGEST = 16 << 20;
    /** Where a PNG has its width and its height, four bytes each. */
    private static final int HEADER = 24;
    private static final int WIDTH = 16;

    private MarkJson() {}

    static Map<String, Object> tree(Mark mark) {
        var all = new LinkedHashMap<String, Object>();
        all.put("name", mark.name());
        all.put("contacts", mark.contacts());
        all.put("logo", mark.logo().map(MarkJson::tree).orElse(null));
        return all;
    }

    private static Map<String, Object> tree(Logo logo) {
        var all = new LinkedHashMap<String, Object>();
        all.put("width", logo.width());
        all.put("height", logo.height());
        all.put("png", Base64.getEncoder().encodeToString(logo.png()));
        return all;
    }

    static Mark read(Object tree) {
        var fields = Fields.of(tree, "name", "contacts", "logo");
        return new Mark(fields.text("name"), fields.list("contacts", Fields::text), fields.maybe("logo", MarkJson::logo));
    }

    private static Logo logo(Object tree) {
        var fields = Fields.of(tree, "width", "height", "png");
        byte[] png = Base64.getDecoder().decode(fields.text("png"));
        var logo = new Logo(png, fields.whole("width"), fields.whole("height"));
        Refusal.unless(png.length > HEADER && png.length <= LARGEST && side(png, WIDTH) == logo.width()
                && side(png, WIDTH + Integer.BYTES) == logo.height(), "no logo");
        return logo;
    }

    private static int side(byte[] png, int at) {
        int side = ByteBuffer.wrap(png).getInt(at);
        Refusal.unless(side > 0 && side <= MOST_PIXELS, "a logo too large");
        return side;
    }
}
