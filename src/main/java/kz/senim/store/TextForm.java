package kz.senim.store;

/** Texts of the user that belong to the documents alone. */
final class TextForm {

    static final Records<String> TABLE = new Records<>("own_text", "place_id", new NoteForm(), "content");

    private TextForm() {}
}
