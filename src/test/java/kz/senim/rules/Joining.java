package kz.senim.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How one suffix joins a word: by the harmony of vowels and the likeness of consonants. */
final class Joining {

    private static final String VOWELS = "аәеёоөұүыіэяи";
    private static final String BACK = "аоұыя";
    private static final String FRONT = "әеөүіэ";
    private static final String VOICELESS = "кқпстфхһцчшщбвгд";
    private static final String NASAL = "мнң";

    private final boolean afterVowel;
    private final boolean contracted;
    private final boolean possessive;
    private final String pattern;
    private final List<String> endings;

    /**
     * @param possessive whether it may take the last vowel of the word before it: орын, орны
     * @param pattern    as suffixes-kk.txt explains it
     */
    Joining(boolean possessive, String pattern) {
        this.possessive = possessive;
        this.afterVowel = pattern.startsWith("~");
        this.contracted = pattern.startsWith("=");
        this.pattern = pattern.replaceAll("^[~=]", "");
        this.endings = written();
    }

    /** All that the suffix may look like. */
    List<String> endings() {
        return endings;
    }

    /** The words that this suffix makes the given one of. */
    Stream<String> stems(String word) {
        return endings.stream().filter(e -> word.length() > e.length() && word.endsWith(e))
                .flatMap(e -> cut(word.substring(0, word.length() - e.length()), e));
    }

    private Stream<String> cut(String stem, String ending) {
        char first = ending.charAt(0);
        if (contracted) {
            return Stream.of("ы", "і").map(stem::concat).filter(s -> harmonic(s, ending));
        }
        if (first == 'я' || first == 'ю') {
            return Stream.of(stem + "й").filter(s -> harmonic(s, ending));
        }
        return before(stem, first).filter(s -> fits(s, ending));
    }

    /** Before a vowel к, қ, п are voiced, ь and the vowel of a last syllable may fall: құқығы, моделі, мүлкі. */
    private Stream<String> before(String stem, char first) {
        if (!isVowel(first) && first != 'у') {
            return Stream.of(stem);
        }
        int end = stem.length() - 1;
        char last = stem.charAt(end);
        String shorter = stem.substring(0, end);
        var plain = Stream.of(stem, switch (last) {
            case 'г' -> shorter + "к";
            case 'ғ' -> shorter + "қ";
            case 'б' -> shorter + "п";
            default -> stem + "ь";
        });
        return !possessive || end == 0 || isVowel(last) || isVowel(shorter.charAt(end - 1)) ? plain
                : Stream.concat(plain, Stream.of(shorter + "ы" + last, shorter + "і" + last));
    }

    private boolean fits(String stem, String ending) {
        char last = stem.replace("ь", "").charAt(stem.replace("ь", "").length() - 1);
        char first = ending.charAt(0);
        if (afterVowel && !isVowel(last) || isVowel(first) && isVowel(last) && last != 'и') {
            return false;
        }
        return first == joined(pattern.charAt(0), last, first) && harmonic(stem, ending);
    }

    /** The first letter of the suffix after the last letter of the word. */
    private static char joined(char sign, char last, char first) {
        boolean voiceless = VOICELESS.indexOf(last) >= 0;
        boolean nasal = NASAL.indexOf(last) >= 0;
        boolean hissing = last == 'ж' || last == 'з';
        boolean open = isVowel(last);
        return switch (sign) {
            case 'G' -> voiceless ? first == 'қ' || first == 'к' ? first : 0 : first == 'ғ' || first == 'г' ? first : 0;
            case 'D' -> voiceless ? 'т' : 'д';
            case 'L' -> voiceless ? 'т' : nasal || hissing || last == 'л' ? 'д' : 'л';
            case 'N' -> voiceless ? 'т' : open || nasal ? 'н' : 'д';
            case 'C' -> voiceless ? 'т' : open ? 'н' : 'д';
            case 'R' -> voiceless ? 'т' : nasal ? 'н' : 'д';
            case 'M' -> voiceless ? 'п' : hissing ? 'б' : 'м';
            case 'B' -> voiceless ? 'п' : hissing || nasal ? 'б' : 'м';
            default -> first;
        };
    }

    private static boolean harmonic(String stem, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            char vowel = ending.charAt(i);
            if (vowel == 'а' || vowel == 'ы') {
                return back(stem, true);
            }
            if (vowel == 'е' || vowel == 'і') {
                return ending.endsWith("ен") || back(stem, false);
            }
        }
        return true;
    }

    /** Whether the last vowel that tells is back, or front. Borrowed words have у and ё of either kind. */
    private static boolean back(String stem, boolean wanted) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            char letter = stem.charAt(i);
            if (letter == 'и' || letter == 'ь') {
                return !wanted || letter == 'и' && stem.matches(".*[қғ].*");
            }
            if (letter == 'ё' || letter == 'у' && i < stem.length() - 1) {
                return true;
            }
            if (BACK.indexOf(letter) >= 0 || FRONT.indexOf(letter) >= 0) {
                return wanted == BACK.indexOf(letter) >= 0;
            }
        }
        return true;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private List<String> written() {
        var found = new ArrayList<String>();
        for (boolean back : new boolean[] {true, false}) {
            var made = List.of("");
            for (char sign : pattern.toCharArray()) {
                var next = new ArrayList<String>();
                made.forEach(m -> letters(sign, back, m).chars().forEach(c -> next.add(m + (char) c)));
                made = next;
            }
            made.stream().filter(m -> !found.contains(m)).forEach(found::add);
        }
        return found;
    }

    private static String letters(char sign, boolean back, String before) {
        return switch (sign) {
            case 'A' -> before.isEmpty() ? back ? "ая" : "ея" : back ? "а" : "е";
            case 'I' -> back ? "ы" : "і";
            case 'K' -> back ? "қ" : "к";
            case 'G' -> before.isEmpty() ? back ? "ғқ" : "гк" : back ? "ғ" : "г";
            case 'D' -> "дт";
            case 'L', 'N', 'C', 'R' -> "лндт";
            case 'M', 'B' -> "мбп";
            case 'у' -> before.isEmpty() ? "ую" : "у";
            default -> String.valueOf(sign);
        };
    }
}
