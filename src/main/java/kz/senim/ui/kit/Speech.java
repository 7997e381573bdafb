package kz.senim.ui.kit;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/**
 * The live language. Everything shown is bound to it, so that switching re-derives words and rebuilds nothing:
 * text, caret, focus and scroll stay. Used on the FX thread only.
 */
public final class Speech {

    private final ObjectProperty<Language> language;
    private final List<Words> bundles;
    private final List<WeakReference<ObservableMap<String, String>>> pages = new ArrayList<>();

    /** @param bundles searched in this order; keys are unique across them */
    public Speech(Language first, Words... bundles) {
        this.language = new SimpleObjectProperty<>(Objects.requireNonNull(first));
        this.bundles = List.of(bundles);
        language.addListener(_ -> refill());
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public Language language() {
        return language.get();
    }

    public Locale locale() {
        return language().locale();
    }

    public void switchLanguage() {
        language.set(language().other());
    }

    /**
     * The words of one loaded page for `text="${t.wizard_next}"`: key `wizard.next` with `_` for each dot. One map
     * a page, since a map shared by all pages would keep every page alive; held weakly here for the same reason.
     */
    public ObservableMap<String, String> page() {
        var words = FXCollections.<String, String>observableHashMap();
        fill(words);
        pages.removeIf(page -> page.get() == null);
        pages.add(new WeakReference<>(words));
        return words;
    }

    /** @throws IllegalArgumentException where no bundle has the key */
    public String say(String key, Object... values) {
        return bundle(key).in(language(), key, values);
    }

    public String say(Phrase phrase) {
        return phrase.in(language());
    }

    /** Keys `key.one`, `key.few`, `key.many`, with `{count}` filled. */
    public String counted(String key, long count, Object... values) {
        return bundle(key + ".many").counted(language(), key, count, values);
    }

    public boolean has(String key) {
        return bundles.stream().anyMatch(words -> words.has(key));
    }

    public StringBinding text(String key, Object... values) {
        return text(_ -> say(key, values));
    }

    public StringBinding text(Phrase phrase) {
        return text(phrase::in);
    }

    /** Whatever follows from the language and from the values given; weakly bound to both. */
    public StringBinding text(Function<Language, String> words, Observable... values) {
        var sources = new ArrayList<>(List.of(values));
        sources.add(language);
        return Bindings.createStringBinding(() -> words.apply(language()), sources.toArray(Observable[]::new));
    }

    public StringBinding text(ObservableValue<Phrase> phrase) {
        return text(spoken -> phrase.getValue() == null ? "" : phrase.getValue().in(spoken), phrase);
    }

    private Words bundle(String key) {
        return bundles.stream().filter(words -> words.has(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no words for " + key));
    }

    private void refill() {
        pages.removeIf(page -> page.get() == null);
        pages.stream().map(WeakReference::get).filter(Objects::nonNull).forEach(this::fill);
    }

    private void fill(ObservableMap<String, String> page) {
        bundles.forEach(words -> words.keys().forEach(key -> page.put(key.replace('.', '_'), words.in(language(), key))));
    }
}
