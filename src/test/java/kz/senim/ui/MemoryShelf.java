package kz.senim.ui;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.senim.dossier.Change;
import kz.senim.dossier.Copies;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Past;
import kz.senim.dossier.RecordId;
import kz.senim.dossier.Shelf;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Version;

/** A shelf in memory that can be told to fail. */
public final class MemoryShelf implements Shelf {

    private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<String, List<Version>> versions = new LinkedHashMap<>();
    private final Map<String, Dossier> states = new LinkedHashMap<>();
    private final Map<String, List<Past>> past = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    public volatile boolean full;
    /** Changes until it is full. */
    public volatile int room = Integer.MAX_VALUE;

    @Override
    public synchronized List<Version> versions(String dossier) {
        return List.copyOf(versions.getOrDefault(dossier, List.of()));
    }

    @Override
    public synchronized Version keep(String dossier, String id, String name, Optional<Version.SignOff> signed, Instant at) {
        checkRoom();
        var version = new Version(id, name, at, 1, "", signed);
        versions.computeIfAbsent(dossier, _ -> new ArrayList<>()).add(version);
        states.put(id, dossiers.get(dossier));
        return version;
    }

    @Override
    public synchronized Dossier at(String dossier, Version version) {
        return states.get(version.id());
    }

    @Override
    public Copies copies() {
        return new MemoryCopies(all());
    }

    @Override
    public synchronized List<Dossier> all() {
        return List.copyOf(dossiers.values());
    }

    @Override
    public synchronized Optional<Dossier> find(String id) {
        return Optional.ofNullable(dossiers.get(id));
    }

    @Override
    public synchronized void add(Dossier dossier) {
        checkRoom();
        dossiers.put(dossier.id(), dossier);
    }

    @Override
    public synchronized void apply(String dossier, Change change, Instant at) {
        checkRoom();
        full = --room == 0;
        remember(dossier, change, at);
        dossiers.computeIfPresent(dossier, (_, kept) -> kept.after(change, at));
    }

    @Override
    public synchronized String keepContent(String dossier, byte[] content) {
        checkRoom();
        try {
            String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            contents.put(sha256, content.clone());
            return sha256;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized byte[] content(String dossier, String sha256) {
        return contents.get(sha256).clone();
    }

    @Override
    public synchronized void remove(String dossier) {
        dossiers.remove(dossier);
    }

    private void remember(String dossier, Change change, Instant at) {
        var lines = past.computeIfAbsent(dossier, _ -> new ArrayList<>());
        lines.add(new Past(lines.size() + 1L, at, "", dossiers.get(dossier).undoing(change), change));
    }

    @Override
    public synchronized List<Past> history(String dossier, Set<RecordId> of) {
        return past.getOrDefault(dossier, List.of()).stream().filter(p -> of.contains(RecordId.of(p.after()))).toList();
    }

    @Override
    public List<JournalEntry> journal(String dossier) {
        return List.of();
    }

    @Override
    public void close() {}

    private void checkRoom() {
        if (full) {
            throw new Trouble(Trouble.Kind.STORAGE_FULL, "senim.mv.db", null);
        }
    }
}
