package kz.senim.pack.pdf;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import kz.senim.pack.model.Block;
import kz.senim.pack.model.Languages;
import kz.senim.pack.model.Pack;
import kz.senim.text.Phrase;

/** Every text of a document model, found without knowing its kinds of block: a new kind is not forgotten. */
public final class Texts {

    private Texts() {}

    /** @return the texts that the pages must show, in the languages of the export */
    public static Stream<String> shown(Pack pack, Languages languages) {
        return phrases(pack).flatMap(p -> languages.shown().stream().map(p::in)).filter(t -> !t.isBlank());
    }

    /** Whether the text was drawn; a character may stand as itself or as its code. @param drawn without white space */
    public static boolean found(String drawn, String text) {
        int[] wanted = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Texts::visible).toArray();
        if (drawn.contains(new String(wanted, 0, wanted.length))) {
            return true;
        }
        for (int start = 0; start <= drawn.length(); start++) {
            if (matches(drawn, start, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String drawn, int start, int[] wanted) {
        int at = start;
        for (int c : wanted) {
            String itself = Character.toString(c);
            String code = "[U+%04X]".formatted(c);
            String next = drawn.startsWith(itself, at) ? itself : drawn.startsWith(code, at) ? code : "";
            if (next.isEmpty()) {
                return false;
            }
            at += next.length();
        }
        return true;
    }

    /** Neither space, nor line end, nor what joins or selects without being seen. */
    static boolean visible(int c) {
        boolean line = "\t\n\r\u000B\f\u0085\u2028\u2029".indexOf(c) >= 0;
        return !line && !Character.isSpaceChar(c)
                && !(c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF || c == 0xAD || c >= 0xFE00 && c <= 0xFE0F);
    }

    private static Stream<Phrase> phrases(Object value) {
        return switch (value) {
            case Phrase phrase -> Stream.of(phrase);
            case List<?> list -> list.stream().flatMap(Texts::phrases);
            case Block.Table table -> Stream.of(table.columns(), table.rows()).flatMap(Texts::phrases);
            case Block.HeatMaps maps -> Stream.of(maps.before(), maps.after());
            case Record record -> Stream.of(record.getClass().getRecordComponents()).map(c -> read(record, c)).flatMap(Texts::phrases);
            default -> Stream.empty();
        };
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
