package kz.senim.pack.sheet;

import kz.senim.text.Phrase;

/** What was typed, of what stands in a cell: words of the catalogue are shown there, and stay untyped. */
final class Typed {

    private Typed() {}

    /**
     * @param current   as typed so far
     * @param shown     what was shown for it
     * @param catalogue what is shown while nothing is typed
     */
    static String of(String cell, String current, Phrase shown, Phrase catalogue) {
        if (cell.equals(current) && !cell.isEmpty() || stands(cell, shown)) {
            return current;
        }
        return stands(cell, catalogue) ? "" : cell;
    }

    private static boolean stands(String cell, Phrase phrase) {
        if (phrase.isEmpty()) {
            return cell.isEmpty();
        }
        return SheetWords.forms(phrase, RiskCells.LINE).stream().anyMatch(form -> lines(form).equals(lines(cell)));
    }

    /** Programs for tables end lines in their own ways. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
