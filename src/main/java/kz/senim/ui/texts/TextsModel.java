package kz.senim.ui.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.FreeText;
import kz.senim.dossier.OwnTexts;
import kz.senim.dossier.Translations;
import kz.senim.text.Language;
import kz.senim.ui.kit.OpenDossier;

/** The texts of one dossier beside their translations; every translation is saved as it is typed. */
final class TextsModel {

    private final OpenDossier open;
    private Dossier seen;
    private Translations known;
    private boolean onlyMissing;
    private String search = "";
    private int changes;

    TextsModel(OpenDossier open) {
        this.open = open;
    }

    OpenDossier open() {
        return open;
    }

    /** Read anew only where the dossier was changed. */
    private Translations now() {
        if (seen != open.dossier()) {
            seen = open.dossier();
            known = Translations.of(seen);
        }
        return known;
    }

    int all() {
        return now().all().size();
    }

    int missing() {
        return now().missing().size();
    }

    boolean missing(FreeText text) {
        return now().missing(text);
    }

    /** Empty where there is none yet. */
    String translation(FreeText text) {
        return now().of(text).orElse("");
    }

    /** In which language the texts are typed. */
    Language language() {
        return Language.of(now().language());
    }

    void write(Language chosen) {
        if (!Translations.chosen(open.dossier()).equals(Optional.of(chosen.code()))) {
            change(Translations.LANGUAGE, chosen.code());
        }
    }

    void narrow(boolean toMissing) {
        onlyMissing = toMissing;
    }

    void search(String words) {
        search = words.strip().toLowerCase(Locale.ROOT);
    }

    /** In the order of the dossier, as narrowed. */
    List<FreeText> shown() {
        return now().all().stream().filter(text -> !onlyMissing || now().missing(text)).filter(this::found).toList();
    }

    private boolean found(FreeText text) {
        return search.isEmpty() || has(text.text()) || has(translation(text));
    }

    private boolean has(String text) {
        return text.toLowerCase(Locale.ROOT).contains(search);
    }

    /** The first that is not translated among those after a text, then among those before it. @param after null: from the first on */
    Optional<FreeText> nextMissing(List<FreeText> among, FreeText after) {
        int from = after == null ? 0 : among.indexOf(after) + 1;
        return IntStream.range(0, among.size()).mapToObj(i -> among.get((from + i) % among.size()))
                .filter(text -> now().missing(text) && !text.equals(after)).findFirst();
    }

    /** @param typed blank to take the translation away */
    void translate(FreeText text, String typed) {
        if (!translation(text).equals(typed.isBlank() ? "" : typed)) {
            change(OwnTexts.translation(text.place()), typed);
        }
    }

    /** A name, for instance, reads alike in both languages. */
    void same(FreeText text) {
        translate(text, text.text());
    }

    /** A blank of the documents. */
    void fill(String blank, String typed) {
        if (!filled(blank).equals(typed.strip())) {
            change(OwnTexts.blank(blank), typed.strip());
        }
    }

    String filled(String blank) {
        return open.dossier().texts().at(OwnTexts.blank(blank)).orElse("");
    }

    private void change(String place, String text) {
        changes++;
        open.change(new Change.Worded(place, text));
    }

    /** Only what was changed here. */
    void undo() {
        if (changes > 0) {
            changes--;
            open.undo();
        }
    }
}
