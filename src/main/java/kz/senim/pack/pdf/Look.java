package kz.senim.pack.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import kz.senim.pack.model.Block.Tone;

/** Colours and measures of the page, in points; the same tokens as on the screen. */
final class Look {

    static final Color SURFACE = rgb(0xF6F7F9);
    static final Color LINE = rgb(0xE2E6EB);
    static final Color OUTLINE = rgb(0xC3CAD3);
    static final Color INK = rgb(0x1A2330);
    static final Color MUTED = rgb(0x5B6675);
    static final Color ACCENT = rgb(0x0B6E8F);
    static final Color ACCENT_SOFT = rgb(0xE3F1F6);
    static final Color WATERMARK = rgb(0xEFF1F4);

    static final float SIDE = 46;
    static final float TOP = 84;
    static final float BOTTOM = 64;
    static final float WIDTH = 595 - 2 * SIDE;
    static final float GAP = 18;
    static final float HAIRLINE = 0.6f;
    static final float RADIUS = 4;

    static final TextStyle TITLE = new TextStyle(23, INK, true, 1.18f);
    static final TextStyle HEADING_1 = new TextStyle(18, INK, true, 1.2f);
    static final TextStyle HEADING_2 = new TextStyle(12.5f, INK, true, 1.25f);
    static final TextStyle HEADING_3 = new TextStyle(10.5f, INK, true, 1.3f);
    static final TextStyle LEAD = new TextStyle(11, INK, false, 1.4f);
    static final TextStyle BODY = new TextStyle(9.5f, INK, false, 1.42f);
    static final TextStyle SMALL = new TextStyle(8.5f, MUTED, false, 1.4f);
    static final TextStyle LABEL = new TextStyle(8, MUTED, false, 1.3f);
    static final TextStyle CELL = new TextStyle(8.7f, INK, false, 1.35f);
    static final TextStyle COLUMN = new TextStyle(8, MUTED, true, 1.3f);
    static final TextStyle VALUE = new TextStyle(14, INK, true, 1.2f);

    /** @param leading line height as a share of the size */
    record TextStyle(float size, Color colour, boolean strong, float leading) {
        TextStyle in(Color other) {
            return new TextStyle(size, other, strong, leading);
        }

        TextStyle bold() {
            return new TextStyle(size, colour, true, leading);
        }
    }

    private Look() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> ACCENT;
            case GOOD -> rgb(0x2B7A4B);
            case ATTENTION -> rgb(0x8A5C00);
            case STOP -> rgb(0xB3261E);
        };
    }

    static Color soft(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> ACCENT_SOFT;
            case GOOD -> rgb(0xE6F3EB);
            case ATTENTION -> rgb(0xFBF1DC);
            case STOP -> rgb(0xFBE9E7);
        };
    }

    /** A field of the heat map: stronger than a tint beside words, light enough for a number on it. */
    static Color map(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> LINE;
            case GOOD -> rgb(0xCFE6D8);
            case ATTENTION -> rgb(0xF0D9A6);
            case STOP -> rgb(0xF0B7B2);
        };
    }

    private static Color rgb(int hex) {
        return new DeviceRgb(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
    }
}
