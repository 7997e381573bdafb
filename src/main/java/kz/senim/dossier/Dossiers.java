package kz.senim.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.senim.law.Answers;
import kz.senim.risk.Risk;
import kz.senim.risk.Scenario;

/** The use cases: create, change, remove. The one way to save: every change goes through {@link #change}. */
public final class Dossiers {

    private final Shelf shelf;
    private final Clock clock;

    public Dossiers(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    public List<Dossier> all() {
        return shelf.all();
    }

    /** @throws Trouble UNKNOWN_SYSTEM where there is none with this id */
    public Dossier open(String id) {
        return shelf.find(id).orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_SYSTEM, id, null));
    }

    public Optional<Dossier> find(String id) {
        return shelf.find(id);
    }

    /** Takes over a dossier from elsewhere as it is, its id included; there must be none with this id. */
    public void take(Carried carried) {
        keep(carried.dossier().id(), carried.dossier().evidence(), carried.contents());
        shelf.add(carried.dossier());
    }

    /**
     * Makes changes that a dossier from elsewhere brings.
     *
     * @throws Trouble EVIDENCE_TOO_MUCH where its evidence would be too much; nothing is changed then
     */
    public Dossier merge(Dossier ours, List<Change> changes, EvidenceContents contents) {
        var then = ours;
        for (var change : changes) {
            then = then.after(change, ours.changed());
        }
        if (then.evidenceBytes() > Math.max(Evidence.ALL, ours.evidenceBytes())) {
            throw new Trouble(Trouble.Kind.EVIDENCE_TOO_MUCH, "", null);
        }
        keep(ours.id(), changes.stream().flatMap(Dossiers::evidence).toList(), contents);
        var now = ours;
        for (var change : changes) {
            now = change(now, change);
        }
        return now;
    }

    private static Stream<Evidence> evidence(Change change) {
        return change instanceof Change.EvidencePut(var one) ? Stream.of(one) : Stream.of();
    }

    private void keep(String dossier, List<Evidence> evidence, EvidenceContents contents) {
        evidence.stream().map(Evidence::sha256).distinct().forEach(sha256 -> {
            if (!shelf.keepContent(dossier, contents.of(sha256)).equals(sha256)) {
                throw new IllegalArgumentException("other content than " + sha256);
            }
        });
    }

    /** What can be taken of a dossier from elsewhere, here. */
    public Takeable takeable(Carried theirs) {
        return Takeable.of(theirs, find(theirs.dossier().id()).map(this::carried));
    }

    /** A dossier with the contents of its evidence, which are read when they are asked for. */
    public Carried carried(Dossier dossier) {
        return new Carried(dossier, sha256 -> shelf.content(dossier.id(), sha256));
    }

    /**
     * Keeps the content of a file, and gives the evidence that is to be put into the dossier.
     *
     * @throws Trouble EVIDENCE_TOO_MUCH
     */
    public Evidence attach(Dossier dossier, Subject subject, String name, byte[] content) {
        if (dossier.evidenceBytes() + content.length > Evidence.ALL) {
            throw new Trouble(Trouble.Kind.EVIDENCE_TOO_MUCH, name, null);
        }
        String sha256 = shelf.keepContent(dossier.id(), content);
        return new Evidence(newId(), subject, Evidence.name(name), content.length, sha256, now(), Optional.empty());
    }

    public byte[] content(Dossier dossier, Evidence evidence) {
        return shelf.content(dossier.id(), evidence.sha256());
    }

    public Dossier create(String edition) {
        return create(edition, Answers.NONE, Map.of(), List.of(), List.of());
    }

    /** For an opened example or an answers file. */
    public Dossier create(String edition, Answers answers, Map<String, String> notes, List<Risk> risks,
                          List<Scenario> scenarios) {
        Instant now = now();
        var dossier = new Dossier(newId(), edition, answers, notes, risks, scenarios, List.of(), now, now);
        shelf.add(dossier);
        return dossier;
    }

    /** A copy under another edition, with all that was given; the dossier itself stays as it is, under its own. */
    public Dossier move(Dossier dossier, String edition) {
        Instant now = now();
        var moved = new Dossier(newId(), edition, dossier.answers(), dossier.notes(), dossier.register(),
                dossier.scenarios(), dossier.evidence(), dossier.texts(), now, now);
        take(new Carried(moved, carried(dossier).contents()));
        return moved;
    }

    /** Saves one change; when it returns, the change is durable. */
    public Dossier change(Dossier dossier, Change change) {
        Instant now = now();
        shelf.apply(dossier.id(), change, now);
        return dossier.after(change, now);
    }

    public void remove(Dossier dossier) {
        shelf.remove(dossier.id());
    }

    public List<JournalEntry> journal(Dossier dossier) {
        return shelf.journal(dossier.id());
    }

    /** How records of a dossier came to be what they are, oldest first. */
    public List<Past> history(Dossier dossier, Set<RecordId> of) {
        return shelf.history(dossier.id(), of);
    }

    /** How many questions were answered otherwise, or anew, after a day. */
    public long answersChangedSince(Dossier dossier, LocalDate day) {
        return journal(dossier).stream().filter(line -> line.what().startsWith("answer:"))
                .filter(line -> LocalDate.ofInstant(line.at(), clock.getZone()).isAfter(day))
                .map(JournalEntry::what).distinct().count();
    }

    /** Named states, oldest first. */
    public List<Version> versions(Dossier dossier) {
        return shelf.versions(dossier.id());
    }

    /**
     * The state that the user means.
     *
     * @param named its id, or its name where no other state has it
     * @throws Trouble UNKNOWN_VERSION
     */
    public Version version(Dossier dossier, String named) {
        var all = versions(dossier);
        var alike = all.stream().filter(version -> version.name().equals(named.strip())).toList();
        return all.stream().filter(version -> version.id().equals(named)).findFirst()
                .or(() -> alike.stream().findFirst().filter(_ -> alike.size() == 1))
                .orElseThrow(() -> new Trouble(Trouble.Kind.UNKNOWN_VERSION, named, null));
    }

    /** Names the present state of a dossier. */
    public Version keep(Dossier dossier, String name) {
        return shelf.keep(dossier.id(), newId(), name.strip(), Optional.empty(), now());
    }

    /** Names the present state and says who signed it off, on which pack. */
    public Version signOff(Dossier dossier, String name, Version.SignOff signed) {
        return shelf.keep(dossier.id(), newId(), name.strip(), Optional.of(signed), now());
    }

    public Dossier at(Dossier dossier, Version version) {
        return shelf.at(dossier.id(), version);
    }

    /** Brings a dossier back to what it was at a version, as changes like any others: the journal keeps what was between. */
    public Dossier bringBack(Dossier dossier, Version version) {
        var now = dossier;
        for (var change : Differences.between(dossier, at(dossier, version))) {
            now = change(now, change);
        }
        return now;
    }

    /** Who is at work, for the journal; possibly empty. */
    public String worker() {
        return shelf.worker();
    }

    public void name(String worker) {
        shelf.name(worker.strip());
    }

    /** Whether a password is needed to open them. */
    public boolean locked() {
        return shelf.locked();
    }

    /** Sets a password, changes it or removes it; see {@link Shelf#protect}. */
    public void protect(Optional<char[]> now, Optional<char[]> fresh) {
        shelf.protect(now, fresh);
    }

    public Copies copies() {
        return shelf.copies();
    }

    /** For a quiet moment after the start; leaving does it by itself. */
    public void backUp() {
        shelf.backUp();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** As fine as it is shown and kept, so that a dossier read again equals the one that was written. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }
}
