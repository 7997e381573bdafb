package kz.senim.mark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.senim.dossier.NewFile;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.pack.model.Mark;
import kz.senim.pack.model.Mark.Logo;

/** The mark of the documents in the data folder: the words in `mark.txt`, the name first, and `logo.png`. */
public final class MarkFolder {

    private static final int LONGEST_FILE = 1 << 16;

    private final Path words;
    private final Path logo;

    /** @param broken there is a file of a logo that cannot be shown */
    public record Kept(Mark mark, boolean broken) {}

    /** @param data where the data lies; made where it is missing once something is kept */
    public MarkFolder(Path data) {
        words = data.resolve("mark.txt");
        logo = data.resolve("logo.png");
    }

    /** What cannot be read is left out: documents can be made without it. */
    public Mark read() {
        return kept().mark();
    }

    public Kept kept() {
        var lines = lines();
        var shown = picture();
        var mark = new Mark(lines.stream().findFirst().orElse(""),
                lines.stream().skip(1).filter(line -> !line.isEmpty()).limit(Mark.CONTACTS).toList(), shown);
        return new Kept(mark, shown.isEmpty() && Files.exists(logo));
    }

    /**
     * Keeps a name and contacts, as they are read again: in one line each, no longer than {@link Mark#LONGEST}.
     *
     * @throws Trouble TARGET_UNWRITABLE
     */
    public void write(String name, List<String> contacts) {
        var all = Stream.concat(Stream.of(name), contacts.stream()).map(MarkFolder::line).toList();
        if (all.stream().allMatch(String::isEmpty)) {
            remove(words);
        } else {
            put(words, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Takes over a logo from a file; where it is refused, the one before stays.
     *
     * @throws Trouble as {@link LogoFile#read}, or TARGET_UNWRITABLE
     */
    public void take(Path file) {
        put(logo, LogoFile.read(file).png());
    }

    /** @throws Trouble TARGET_UNWRITABLE */
    public void removeLogo() {
        remove(logo);
    }

    private Optional<Logo> picture() {
        try {
            return Files.exists(logo) ? Optional.of(LogoFile.kept(LogoFile.content(logo))) : Optional.empty();
        } catch (Trouble | Refused _) {
            return Optional.empty();
        }
    }

    private List<String> lines() {
        try (var in = Files.newInputStream(words)) {
            var text = new String(in.readNBytes(LONGEST_FILE), StandardCharsets.UTF_8);
            return text.lines().map(MarkFolder::line).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static String line(String typed) {
        String line = typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
        int end = Math.min(line.length(), Mark.LONGEST);
        boolean cut = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return line.substring(0, cut ? end - 1 : end).strip();
    }

    private static void put(Path target, byte[] content) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            NewFile.write(target, aside -> fill(aside, content));
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, target.toString(), e);
        }
    }

    private static void fill(Path aside, byte[] content) {
        try {
            Files.write(aside, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Trouble(Kind.TARGET_UNWRITABLE, file.toString(), e);
        }
    }
}
