package kz.senim.text;

/** Plural categories: Russian has one, few, many; Kazakh puts no plural after a number, so always many. */
final class Plural {

    private Plural() {}

    static String of(Language language, long count) {
        if (language == Language.KK) {
            return "many";
        }
        long ten = count % 10;
        long hundred = count % 100;
        if (ten == 1 && hundred != 11) {
            return "one";
        }
        return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
    }
}
