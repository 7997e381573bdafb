package kz.senim.form;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Subject;

/** Evidence, every field of it; its content is an entry of its own. */
final class EvidenceForm {

    private static final String[] FIELDS = {"id", "kind", "subject", "name", "size", "sha256", "added", "expires"};

    private EvidenceForm() {}

    static Map<String, Object> tree(Evidence evidence) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", evidence.id());
        all.put("kind", evidence.subject().kind().word());
        all.put("subject", evidence.subject().id());
        all.put("name", evidence.name());
        all.put("size", (int) evidence.size());
        all.put("sha256", evidence.sha256());
        all.put("added", evidence.added().toString());
        all.put("expires", evidence.expires().map(Object::toString).orElse(null));
        return all;
    }

    static Evidence read(Object tree) {
        var fields = Fields.of(tree, FIELDS);
        var kind = Subject.Kind.of(fields.text("kind")).orElseThrow();
        return new Evidence(fields.id("id", DossierForm.OWN_ID),
                new Subject(kind, fields.id("subject", DossierForm.RULES_ID)), fields.text("name"), fields.whole("size"),
                fields.text("sha256"), DossierForm.instant(fields.text("added")),
                fields.maybe("expires", AnswerForm::day));
    }
}
