package kz.senim.pack.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.JournalEntry;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.form.DossierForm;
import kz.senim.form.Fields;
import kz.senim.form.Json;
import kz.senim.form.Refusal;

/**
 * A machine copy as it was read. Read strictly: nothing in it is not known, but what follows may be anything.
 *
 * @param edition     what it says of the edition
 * @param journal     without the values before and after
 * @param conclusions what it says that follows
 */
public record MachineCopy(Made made, Map<?, ?> edition, LocalDate asOf, Dossier dossier, List<JournalEntry> journal,
                          Map<?, ?> conclusions) {

    /** The name under which it lies in a PDF. */
    public static final String NAME = "senim.json";
    /** Of bytes. */
    public static final int LARGEST = 64 << 20;

    private static final String[] FIELDS = {"schema", "version", "made", "edition", "asOf", "dossier", "journal",
        "conclusions"};

    public MachineCopy {
        journal = List.copyOf(journal);
    }

    /**
     * @throws Refusal      PACK_OTHER_VERSION where another version of the program is needed, else EXCHANGE_DAMAGED
     * @throws RuntimeException of any other kind where a value is none
     */
    public static MachineCopy read(byte[] bytes) throws IOException {
        Refusal.unless(bytes.length <= LARGEST, "too large");
        var tree = Json.tree(bytes);
        Refusal.unless(tree instanceof Map<?, ?> map && AssessmentJson.SCHEMA.equals(map.get("schema"))
                && map.get("version") instanceof Integer, "no machine copy");
        if (!((Map<?, ?>) tree).get("version").equals(AssessmentJson.VERSION)) {
            throw new Refusal(Kind.PACK_OTHER_VERSION, "another version");
        }
        var fields = Fields.of(tree, FIELDS);
        var journal = fields.list("journal", GivenJson::entry);
        Refusal.unless(IntStream.range(0, journal.size()).allMatch(i -> journal.get(i).number() == i + 1), "journal");
        var copy = new MachineCopy(Made.read(fields.tree("made")), object(fields, "edition"),
                LocalDate.parse(fields.text("asOf")), DossierForm.readAny(fields.tree("dossier"), DossierForm.FORMAT),
                journal, object(fields, "conclusions"));
        Refusal.unless(copy.dossier().edition().equals(copy.edition().get("id")), "two editions");
        return copy;
    }

    private static Map<?, ?> object(Fields fields, String name) {
        var tree = fields.tree(name);
        Refusal.unless(tree instanceof Map<?, ?>, name + " is no object");
        return (Map<?, ?>) tree;
    }
}
