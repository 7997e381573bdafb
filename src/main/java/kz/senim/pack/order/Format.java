package kz.senim.pack.order;

/** What a pack can be written as; its words stand under `pack.format.NAME`. */
public enum Format {
    PDF(".pdf");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** Of its files, with the dot. */
    public String ending() {
        return ending;
    }
}
