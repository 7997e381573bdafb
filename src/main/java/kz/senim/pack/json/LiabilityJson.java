package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.senim.law.Concluding.Asked;
import kz.senim.law.Estimate;
import kz.senim.law.Liability;
import kz.senim.law.Liability.Span;
import kz.senim.rulebook.LiabilityText;
import kz.senim.rulebook.Penalties;
import kz.senim.text.Language;

/** An estimate of liability: each offence by its elements, and what the amounts rest on. */
final class LiabilityJson {

    private LiabilityJson() {}

    static Map<String, Object> of(Estimate estimate) {
        var all = new LinkedHashMap<String, Object>();
        all.put("subjects", estimate.column().subjects());
        all.put("missing", estimate.column().missing());
        all.put("year", estimate.index().year());
        estimate.index().tenge().ifPresent(tenge -> {
            all.put("mci", tenge.toPlainString());
            all.put("ownMci", estimate.index().own().isPresent());
        });
        estimate.size().ifPresent(size -> {
            all.put("sizes", size.possible());
            all.put("sizeDiffers", size.differs());
        });
        var offences = new LinkedHashMap<String, Object>();
        estimate.offences().forEach(l -> offences.put(l.offence().id(), offence(l)));
        all.put("offences", offences);
        return all;
    }

    /** The words of one language: of each offence by id, and what the amounts rest on. */
    static Map<String, Object> words(Penalties penalties, Estimate estimate, Language language) {
        var text = new LiabilityText(penalties, estimate);
        var all = new LinkedHashMap<String, Object>();
        all.put("caution", text.caution().in(language));
        all.put("rests", text.rests().stream().map(line -> line.in(language)).toList());
        var offences = new LinkedHashMap<String, Object>();
        estimate.offences().forEach(l -> {
            var words = penalties.words().get(l.offence().id());
            var one = new LinkedHashMap<String, Object>();
            one.put("title", words.title().in(language));
            one.put("place", words.place().in(language));
            one.put("sentence", text.sentence(l.truth()).in(language));
            one.put("fine", text.fine(l).in(language));
            var elements = new LinkedHashMap<String, Object>();
            l.elements().forEach(e -> elements.put(e.id(), words.elements().get(e.id()).in(language)));
            one.put("elements", elements);
            offences.put(l.offence().id(), one);
        });
        all.put("offences", offences);
        return all;
    }

    private static Map<String, Object> offence(Liability liability) {
        var all = new LinkedHashMap<String, Object>();
        all.put("truth", ConclusionsJson.word(liability.truth()));
        var elements = new LinkedHashMap<String, Object>();
        liability.elements().forEach(e -> elements.put(e.id(), asked(e.state())));
        all.put("elements", elements);
        all.put("missing", liability.missing());
        all.put("repeat", asked(liability.repeat()));
        amount(all, "first", liability.first());
        amount(all, "repeated", liability.repeated());
        amount(all, "fine", liability.fine());
        all.put("act", liability.offence().act().toString());
        return all;
    }

    private static Map<String, Object> asked(Asked asked) {
        var all = new LinkedHashMap<String, Object>();
        all.put("truth", ConclusionsJson.word(asked.truth()));
        all.put("because", ConclusionsJson.reasons(asked.because()));
        all.put("missing", asked.missing());
        return all;
    }

    private static void amount(Map<String, Object> all, String key, Optional<Span> span) {
        span.ifPresent(s -> {
            var bounds = new LinkedHashMap<String, Object>();
            bounds.put("from", s.from());
            bounds.put("to", s.to());
            all.put(key, bounds);
        });
    }
}
