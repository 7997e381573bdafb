package kz.senim.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.senim.rulebook.EditionInfo.Amendment;
import kz.senim.rulebook.EditionInfo.Reported;
import kz.senim.text.Dates;
import kz.senim.text.Phrase;
import kz.senim.text.Words;

/** Says in words which edition the rules follow, and which words of the law are reported to have been replaced. */
public final class EditionText {

    private final EditionInfo info;
    private final Words words = Words.load("rulebook");

    public EditionText(EditionInfo info) {
        this.info = info;
    }

    /**
     * Values for sentences that name an edition: `{law}`, its number; `{inForce}`, the law's first day; `{since}`, the
     * day from which it reads so; `{mark}`, to follow that day, that its changes are unconfirmed or later ones not
     * included, or nothing; `{brief}`, the first of these for narrow lines; `{checked}`.
     */
    public Object[] values(Object... more) {
        return Stream.concat(Stream.of("law", info.lawNumber(), "inForce", Dates.day(info.inForce()),
                "since", Dates.day(info.since()), "mark", mark(), "brief", unconfirmed("edition.unconfirmed.brief"),
                "checked", Dates.day(info.checkedOn())),
                Stream.of(more)).toArray();
    }

    /** A line for each replacement that is reported of a unit; none where nothing is. */
    public List<Phrase> reported(String unit) {
        return info.reported().stream().filter(r -> r.unit().equals(unit)).map(this::line).toList();
    }

    private Phrase mark() {
        return info.unconfirmed() ? unconfirmed("edition.unconfirmed") : info.amendments().stream()
                .map(Amendment::inForce).filter(day -> day.isAfter(info.since()) && !day.isAfter(info.checkedOn()))
                .min(LocalDate::compareTo).map(day -> words.phrase("edition.later", "inForce", Dates.day(day)))
                .orElse(Phrase.EMPTY);
    }

    private Phrase unconfirmed(String key) {
        return info.unconfirmed() ? words.phrase(key) : Phrase.EMPTY;
    }

    Phrase line(Reported reported) {
        var source = info.amendment(reported.amendment()).orElseThrow();
        return words.phrase(reported.sure().unconfirmed() ? "reported.unconfirmed" : "reported.stated",
                "was", reported.was(), "now", reported.now(), "number", source.number(),
                "adopted", Dates.day(source.adopted()), "inForce", Dates.day(source.inForce()));
    }
}
