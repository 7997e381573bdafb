package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.form.Fields;

/**
 * How the document was made that a machine copy belongs to.
 *
 * @param program  name and version of what made it
 * @param document {@link #PACK}, or the id of the paper that stands alone
 */
public record Made(String program, String document) {

    public static final String PACK = "pack";

    Map<String, Object> tree() {
        var all = new LinkedHashMap<String, Object>();
        all.put("program", program);
        all.put("document", document);
        return all;
    }

    static Made read(Object tree) {
        var fields = Fields.of(tree, "program", "document");
        return new Made(fields.text("program"), fields.text("document"));
    }
}
