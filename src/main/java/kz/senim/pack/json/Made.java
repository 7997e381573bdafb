package kz.senim.pack.json;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.form.Fields;
import kz.senim.pack.model.Mark;

/**
 * How the document was made that a machine copy belongs to.
 *
 * @param program  name and version of what made it
 * @param document {@link #PACK}, or the id of the paper that stands alone
 * @param mark     whose documents they are
 */
public record Made(String program, String document, Mark mark) {

    public static final String PACK = "pack";

    Map<String, Object> tree() {
        var all = new LinkedHashMap<String, Object>();
        all.put("program", program);
        all.put("document", document);
        all.put("mark", MarkJson.tree(mark));
        return all;
    }

    static Made read(Object tree) {
        var fields = Fields.of(tree, "program", "document", "mark");
        return new Made(fields.text("program"), fields.text("document"), MarkJson.read(fields.tree("mark")));
    }
}
