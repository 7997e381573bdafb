package kz.senim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The editions of the rules: those that come with the program, and one from a folder where one is named. Each is read once. */
public final class Editions {

    private static final String USUAL = " default";

    private final List<String> ids;
    private final String usual;
    private final Function<String, EditionSource> source;
    private final Map<String, Edition> loaded = new ConcurrentHashMap<>();

    public Editions() {
        this(shipped(), EditionSource.Shipped::new);
    }

    /** @param listed ids, the newest last; one of them marked as the usual one, else the newest */
    Editions(List<String> listed, Function<String, EditionSource> source) {
        this.ids = listed.stream().map(line -> line.replace(USUAL, "")).toList();
        this.usual = listed.stream().filter(line -> line.endsWith(USUAL)).findFirst().orElse(listed.getLast())
                .replace(USUAL, "");
        this.source = source;
    }

    /**
     * These, and one from a folder that goes before a shipped one with its id; new assessments are made under it.
     *
     * @throws Faulty with everything that {@link RulebookCheck} finds wrong in it
     */
    public Editions with(Path folder) {
        var faults = RulebookCheck.of(folder);
        if (!faults.isEmpty()) {
            throw new Faulty(faults);
        }
        var edition = read(folder);
        var all = Stream.concat(ids.stream().filter(id -> !id.equals(edition.id())), Stream.of(edition.id())).toList();
        var with = new Editions(all, id -> id.equals(edition.id()) ? new EditionSource.Folder(folder) : source.apply(id));
        with.loaded.put(edition.id(), edition);
        return with;
    }

    /** These, with another one for new assessments. @param id one of {@link #ids} */
    public Editions preferring(String id) {
        var preferring = new Editions(ids.stream().map(each -> each.equals(id) ? each + USUAL : each).toList(), source);
        preferring.loaded.putAll(loaded);
        return preferring;
    }

    /** Ids of the editions, the newest last. */
    public List<String> ids() {
        return ids;
    }

    /** The edition under which new assessments are made. */
    public Edition usual() {
        return load(usual);
    }

    public String usualId() {
        return usual;
    }

    /** An edition, where it is one of these. */
    public Optional<Edition> find(String id) {
        return ids.contains(id) ? Optional.of(load(id)) : Optional.empty();
    }

    /**
     * @throws IllegalArgumentException where no such edition is shipped; ask {@link #ids} first
     * @throws Faulty where the shipped files are broken
     */
    public Edition load(String id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("no such edition: " + id);
        }
        return loaded.computeIfAbsent(id, _ -> read(source.apply(id)));
    }

    /** The worked cases of a shipped edition, in the order in which they are shown; read each time. */
    public List<WorkedCase> cases(String id) {
        var faults = new Faults();
        var cases = new CasesReader(load(id), source.apply(id), faults).read();
        faults.refuse();
        return cases;
    }

    /** The offences that a shipped edition knows; read each time. */
    public Penalties penalties(String id) {
        var faults = new Faults();
        var penalties = new EditionParts(load(id), source.apply(id), faults).penalties();
        faults.refuse();
        return penalties.orElseThrow();
    }

    /** What becomes of each provision of the law, in the order of the law; read each time. */
    public List<Provision> provisions(String id) {
        var faults = new Faults();
        var provisions = new EditionParts(load(id), source.apply(id), faults).provisions();
        faults.refuse();
        return provisions;
    }

    /**
     * An edition from a folder, for those who write one.
     *
     * @throws Faulty with everything that is wrong in it
     */
    public static Edition read(Path folder) {
        return read(new EditionSource.Folder(folder));
    }

    /**
     * The provisions of an edition in a folder, with what becomes of each.
     *
     * @throws Faulty with everything that is wrong in it
     */
    public static List<Provision> provisions(Path folder) {
        var faults = new Faults();
        var provisions = new EditionParts(read(folder), new EditionSource.Folder(folder), faults).provisions();
        faults.refuse();
        return provisions;
    }

    private static Edition read(EditionSource source) {
        var faults = new Faults();
        var edition = new EditionReader(source, new Reading(faults)).read();
        faults.refuse();
        return edition.orElseThrow();
    }

    private static List<String> shipped() {
        try (var in = Editions.class.getResourceAsStream("/rulebook/editions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
