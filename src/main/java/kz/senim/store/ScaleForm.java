package kz.senim.store;

/** A client's own words for the grades of likelihood and impact. */
final class ScaleForm {

    static final Records<String> TABLE = new Records<>("scale", "grade", new NoteForm(), "content");

    private ScaleForm() {}
}
