package kz.senim.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.senim.law.Citation;

/** What is gathered while one edition is read: faults, where each id stands, and what refers to what. */
final class Reading {

    /** The lists of an edition whose members have ids. */
    enum Sort { STEP, QUESTION, FINDING, AXIS, RISK, MEASURE, ACT, CONTRADICTION, OFFENCE, SUBJECT, SIZE, PROVISION }

    private record Name(Sort sort, String id) {}

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

    private final Faults faults;
    private final Map<Name, Place> places = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    Reading(Faults faults) {
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    List<Reference> references() {
        return references;
    }

    Place place(Sort sort, String id) {
        return places.get(new Name(sort, id));
    }

    /** The id of a member of a list; reports one of a wrong form and one that was there before. */
    String id(Sort sort, Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !wellFormed(id)) {
            fields.faults().add(fields.line("id"), "id.form", "id", id);
        }
        free(sort, id, fields);
        return id;
    }

    /** Notes where an id stands, and reports one that was there before. */
    void free(Sort sort, String id, Fields fields) {
        var here = fields.line("id");
        var before = places.putIfAbsent(new Name(sort, id), here);
        if (before != null && !id.isEmpty()) {
            fields.faults().add(here, "id.double", "id", id, "first", before.line());
        }
    }

    static boolean wellFormed(String id) {
        return ID.matcher(id).matches();
    }

    void mentions(Reference reference) {
        references.add(reference);
    }

    /** The citations of `basis`; something that is concluded or asked always has one. */
    List<Citation> basis(Fields fields) {
        fields.required("basis");
        var place = fields.line("basis");
        var written = fields.words("basis");
        if (fields.has("basis") && written.isEmpty()) {
            fields.faults().add(place, "basis.empty");
        }
        written.forEach(c -> mentions(new Reference.ToCitation(place, c)));
        return written.stream().map(Citation::parse).toList();
    }
}
