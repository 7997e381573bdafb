package kz.senim.ui.result;

import java.util.List;
import java.util.function.Function;
import kz.senim.law.Citation;
import kz.senim.text.Language;
import kz.senim.ui.kit.Place;
import kz.senim.ui.kit.Tone;

/**
 * Something to do.
 *
 * @param words what, in a language
 * @param basis where it comes from; may be empty
 * @param place where it is done
 */
record NextStep(Tone tone, Function<Language, String> words, List<Citation> basis, Place place) {}
