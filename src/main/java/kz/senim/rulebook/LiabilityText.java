package kz.senim.rulebook;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.senim.law.Estimate;
import kz.senim.law.Liability;
import kz.senim.law.Liability.Span;
import kz.senim.law.Truth;
import kz.senim.text.Language;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** An estimate of liability in words, for screens, papers and the command line alike. */
public final class LiabilityText {

    private final Words words = Words.load("reasons");
    private final Penalties penalties;
    private final Estimate estimate;

    /** @param penalties by which the estimate was made */
    public LiabilityText(Penalties penalties, Estimate estimate) {
        this.penalties = penalties;
        this.estimate = estimate;
    }

    /** Whether all elements are there, as a sentence. */
    public Phrase sentence(Truth truth) {
        return words.phrase("liability.truth." + truth);
    }

    /** Whether an element is there, in a word. */
    public Phrase state(Liability.Element element) {
        return words.phrase("liability.element." + (element.examined() ? element.state().truth() : "unexamined"));
    }

    /** That this is an estimate and whose decision it is. */
    public Phrase caution() {
        return words.phrase("liability.caution");
    }

    /** The fine to be reckoned with, in MCI and, where the MCI of the year is known, in tenge. */
    public Phrase fine(Liability liability) {
        return liability.truth() == Truth.NO ? words.phrase("liability.amount.not-seen") : amount(liability.fine());
    }

    /** In a few words: whether the offence is seen, and with what fine. */
    public Phrase brief(Liability liability) {
        return liability.truth() == Truth.NO ? sentence(Truth.NO)
                : words.phrase("liability.seen." + liability.truth(), "fine", fine(liability));
    }

    /** One amount, or that the article has none for such a firm. */
    public Phrase amount(Optional<Span> span) {
        return span.map(s -> estimate.index().tenge()
                .map(tenge -> words.phrase("liability.amount.tenge", "mci", mci(s), "tenge", tenge(s, tenge)))
                .orElseGet(() -> words.phrase("liability.amount", "mci", mci(s)))).orElse(words.phrase("liability.amount.none"));
    }

    /** What the amounts rest on: the column, the MCI, and the size by the user's figures. */
    public List<Phrase> rests() {
        var rests = new ArrayList<Phrase>();
        rests.add(column());
        rests.add(index());
        if (estimate.index().yearless()) {
            rests.add(words.phrase("liability.mci.yearless", "year", year()));
        }
        estimate.size().ifPresent(size -> rests.add(words.phrase(size.differs() ? "liability.size.differs" : "liability.size",
                "sizes", sizes(size.possible()))));
        return rests;
    }

    private Phrase column() {
        var subjects = estimate.column().subjects();
        var titles = either(penalties.subjects().stream().filter(s -> subjects.contains(s.id()))
                .map(Penalties.Subject::title).toList());
        return subjects.isEmpty() ? words.phrase("liability.column.none")
                : words.phrase(subjects.size() > 1 ? "liability.column.open" : "liability.column", "subjects", titles);
    }

    private Phrase index() {
        var index = estimate.index();
        if (index.own().isPresent()) {
            return words.phrase("liability.mci.own", "year", year(), "tenge", number(index.own().get()));
        }
        return penalties.year(index.year()).map(y -> words.phrase("liability.mci.listed", "year", year(),
                "tenge", number(BigDecimal.valueOf(y.tenge())), "source", y.source()))
                .orElseGet(() -> words.phrase("liability.mci.none", "year", year()));
    }

    private Phrase year() {
        return Phrase.same(String.valueOf(estimate.index().year()));
    }

    private Phrase sizes(List<String> ids) {
        return either(penalties.sizes().stream().filter(s -> ids.contains(s.id())).map(Penalties.Size::title).toList());
    }

    private static Phrase either(List<Phrase> titles) {
        return new Phrase(titles.stream().map(Phrase::kk).collect(Collectors.joining(" / ")),
                titles.stream().map(Phrase::ru).collect(Collectors.joining(" / ")));
    }

    private static Phrase mci(Span span) {
        return between(BigDecimal.valueOf(span.from()), BigDecimal.valueOf(span.to()));
    }

    private static Phrase tenge(Span span, BigDecimal mci) {
        return between(mci.multiply(BigDecimal.valueOf(span.from())), mci.multiply(BigDecimal.valueOf(span.to())));
    }

    private static Phrase between(BigDecimal from, BigDecimal to) {
        return from.compareTo(to) == 0 ? number(from)
                : new Phrase(number(from).kk() + "–" + number(to).kk(), number(from).ru() + "–" + number(to).ru());
    }

    private static Phrase number(BigDecimal value) {
        return new Phrase(number(value, Language.KK), number(value, Language.RU));
    }

    private static String number(BigDecimal value, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
