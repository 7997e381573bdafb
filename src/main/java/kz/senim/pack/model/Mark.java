package kz.senim.pack.model;

import java.util.List;
import java.util.Optional;

/**
 * Whose documents they are: the client's or the consultant's own mark. The same in both languages.
 *
 * @param name     of a firm or a person; may be empty
 * @param contacts lines of an address, a telephone, a site; none of them empty
 */
public record Mark(String name, List<String> contacts, Optional<Logo> logo) {

    public static final Mark NONE = new Mark("", List.of(), Optional.empty());
    /** Signs in the name, and in each line of the contacts. */
    public static final int LONGEST = 120;
    public static final int CONTACTS = 4;

    /**
     * A picture for the page, already rid of everything but its pixels.
     *
     * @param png without transparency
     */
    public record Logo(byte[] png, int width, int height) {}

    public Mark {
        contacts = List.copyOf(contacts);
    }

    public boolean isEmpty() {
        return name.isEmpty() && contacts.isEmpty() && logo.isEmpty();
    }

    public Mark with(Optional<Logo> other) {
        return new Mark(name, contacts, other);
    }

    /**
     * What is read out in place of the logo.
     *
     * @param unnamed where the mark has no name
     */
    public String alternative(String unnamed) {
        return name.isEmpty() ? unnamed : name;
    }
}
