package kz.senim.pack.pdf;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.DefaultSplitCharacters;
import com.itextpdf.layout.splitting.ISplitCharacters;

/** Where a line may end: not inside "17-бап", "2) тармақша", "подпункт 2)" or "№ 230". The text itself stays as it is. */
final class LineBreaks implements ISplitCharacters {

    private final ISplitCharacters usual = new DefaultSplitCharacters();

    @Override
    public boolean isSplitCharacter(GlyphLine line, int at) {
        return usual.isSplitCharacter(line, at) && switch (character(line, at)) {
            case '-' -> !Character.isDigit(character(line, at - 1));
            case ' ' -> !joinsNumber(line, at);
            default -> true;
        };
    }

    private static boolean joinsNumber(GlyphLine line, int space) {
        int before = character(line, space - 1);
        boolean number = Character.isDigit(character(line, space + 1));
        boolean bracketed = before == ')' && Character.isDigit(character(line, space - 2));
        return before == '№' && number
                || bracketed && Character.isLetter(character(line, space + 1))
                || Character.isLetter(before) && number && shortNumber(line, space + 1);
    }

    /** One or two digits with nothing but punctuation after them: the number of a unit of the law. */
    private static boolean shortNumber(GlyphLine line, int start) {
        int end = Character.isDigit(character(line, start + 1)) ? start + 2 : start + 1;
        return ",;.)".indexOf(character(line, end)) >= 0;
    }

    /** A space outside the line. */
    private static int character(GlyphLine line, int at) {
        return at < line.getStart() || at >= line.getEnd() ? ' ' : line.get(at).getUnicode();
    }
}
