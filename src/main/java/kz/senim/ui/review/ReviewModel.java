package kz.senim.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.senim.dossier.Change;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;
import kz.senim.risk.Closing;
import kz.senim.risk.Level;
import kz.senim.risk.Occasion;
import kz.senim.risk.Progress;
import kz.senim.risk.Review;
import kz.senim.risk.Reviews;
import kz.senim.risk.Risk;
import kz.senim.risk.Seen;
import kz.senim.risk.Verdict;
import kz.senim.rulebook.RiskText;
import kz.senim.ui.kit.Alerts;
import kz.senim.ui.kit.OpenDossier;
import kz.senim.ui.kit.Services;
import kz.senim.ui.kit.Tasks;

/** A review of all risks of one dossier: begun, held risk by risk, ended. Every step is saved at once. */
final class ReviewModel {

    private final OpenDossier open;
    private final Services services;
    private final Tasks writer;
    private final Alerts alerts;
    private final ReviewState state;
    private final Supplier<String> newId;

    /** @param writer runs one after the other, so that all that was changed before is saved */
    ReviewModel(OpenDossier open, Services services, Tasks writer, Alerts alerts, ReviewState state, Supplier<String> newId) {
        this.open = open;
        this.services = services;
        this.writer = writer;
        this.alerts = alerts;
        this.state = state;
        this.newId = newId;
    }

    OpenDossier open() {
        return open;
    }

    RiskText text() {
        return new RiskText(open.edition().words());
    }

    LocalDate today() {
        return services.today();
    }

    Reviews reviews() {
        return open.dossier().reviews();
    }

    Optional<Review> underWay() {
        return reviews().underWay();
    }

    /** Risks that the review is about: those that stand, and those that were closed in it. */
    List<Risk> risks() {
        return open.dossier().risks().stream()
                .filter(risk -> risk.standing() || seen(risk).isPresent()).toList();
    }

    Optional<Risk> find(String id) {
        return open.dossier().risks().stream().filter(risk -> risk.id().equals(id)).findFirst();
    }

    Optional<Seen> seen(Risk risk) {
        return underWay().flatMap(review -> review.of(risk));
    }

    /** Those nobody dealt with yet. */
    List<Risk> left() {
        return underWay().map(review -> review.left(open.dossier().risks())).orElse(List.of());
    }

    Optional<LocalDate> due() {
        return open.dossier().reviewDue();
    }

    boolean isDue() {
        return due().filter(day -> !day.isAfter(today())).isPresent();
    }

    /** The level at the review before this one. */
    Optional<Level> levelThen(Risk risk) {
        return underWay().flatMap(reviews()::before).flatMap(before -> before.of(risk)).flatMap(Seen::level);
    }

    Progress progress(Review review) {
        return Progress.between(reviews().before(review), review);
    }

    void begin(Set<Occasion> occasions, String by) {
        if (underWay().isEmpty()) {
            state.begin();
            step(Stream.of(new Change.ReviewPut(Review.begin(newId.get(), today(), occasions).withBy(by.strip()))));
        }
    }

    void confirm(Risk risk) {
        change(review -> review.with(risk, Verdict.CONFIRMED));
    }

    /** It is to be dealt with anew. */
    void reconsider(Risk risk) {
        change(review -> review.without(risk.id()));
    }

    /** @param why as typed */
    void close(Risk risk, String why) {
        var closed = risk.withClosed(Optional.of(new Closing(today(), why.strip())));
        underWay().ifPresent(review -> step(Stream.of(new Change.RiskPut(closed),
                new Change.ReviewPut(review.with(closed, Verdict.CLOSED)))));
    }

    /** @return id of a risk without a word in it; it is part of the review once it is kept */
    String addOwn() {
        leave();
        var own = Risk.own(newId.get(), "");
        open.change(new Change.RiskPut(own));
        return own.id();
    }

    void note(String note) {
        change(review -> review.withNote(note));
    }

    void by(String by) {
        change(review -> review.withBy(by));
    }

    /** Going to where risks are changed. */
    void leave() {
        state.leave(open.dossier().risks());
    }

    /** Coming back from there: what was changed meanwhile belongs to the review. */
    void notice() {
        state.back().ifPresent(before -> underWay().ifPresent(review -> {
            var noticed = review.noticing(before, open.dossier().risks());
            if (!noticed.equals(review)) {
                step(Stream.of(new Change.ReviewPut(noticed)));
            }
        }));
    }

    /**
     * Ends it: the days of the risks move on, and the state is kept under a name.
     *
     * @param title names the state
     */
    void end(Function<Review, String> title, Consumer<Review> then) {
        var ended = underWay().orElseThrow().end(today(), open.dossier().risks());
        var changes = new ArrayList<Change>(List.of(new Change.ReviewPut(ended)));
        ended.movedOn(open.dossier().risks()).forEach(risk -> changes.add(new Change.RiskPut(risk)));
        step(changes.stream());
        writer.job(() -> services.dossiers().keep(open.dossier(), title.apply(ended))).then(_ -> then.accept(ended))
                .otherwise(alerts::trouble).start();
    }

    /** Gives up a review that is under way; what was changed in risks stays. */
    void drop(Runnable then) {
        alerts.ask(new Alerts.Asking("review.drop.title", "review.drop.text", "review.drop.yes"), () -> {
            underWay().ifPresent(review -> step(Stream.of(new Change.ReviewRemoved(review.id()))));
            then.run();
        });
    }

    /** What became of a risk since the review before, newest first; nothing at the first review. */
    void changes(Risk risk, Consumer<List<Past>> ready) {
        var since = underWay().flatMap(reviews()::before).flatMap(Review::held);
        since.ifPresent(day -> writer.job(() -> services.dossiers().history(open.dossier(), Set.of(RecordId.risk(risk.id())))
                        .stream().filter(past -> !day(past).isBefore(day)).toList().reversed())
                .then(ready).otherwise(alerts::trouble).start());
    }

    LocalDate day(Past past) {
        return LocalDate.ofInstant(past.at(), services.clock().getZone());
    }

    /** Why an early review may be wanted. */
    void triggers(Consumer<Triggers> ready) {
        reviews().last().flatMap(Review::held).ifPresent(day -> writer.job(() -> new Triggers(day,
                services.dossiers().answersChangedSince(open.dossier(), day), newerEdition()))
                .then(ready).otherwise(alerts::trouble).start());
    }

    private boolean newerEdition() {
        var ids = services.editions().ids();
        return ids.indexOf(open.dossier().edition()) < ids.indexOf(services.editions().usualId());
    }

    void undo() {
        for (int i = state.takeBack(); i > 0; i--) {
            open.undo();
        }
    }

    private void change(UnaryOperator<Review> to) {
        underWay().filter(review -> !to.apply(review).equals(review))
                .ifPresent(review -> step(Stream.of(new Change.ReviewPut(to.apply(review)))));
    }

    private void step(Stream<Change> changes) {
        var all = changes.toList();
        all.forEach(open::change);
        state.step(all.size());
    }
}
