package kz.senim.pack.papers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.senim.law.Truth;
import kz.senim.text.Phrase;

/** What staff may and may not do with the system: stricter where the degree of risk is higher. */
final class StaffRules {

    private final Terms terms;
    private final Matter matter;
    private final SystemText system;
    private final Sheet sheet;

    StaffRules(Terms terms, Matter matter, SystemText system, Sheet sheet) {
        this.terms = terms;
        this.matter = matter;
        this.system = system;
        this.sheet = sheet;
    }

    void write(boolean personalData) {
        sheet.heading("policy.rules");
        part("policy.enter", List.of("16.2.1", "16.2.2"), "policy.enter.access", "policy.enter.needed", "policy.enter.never",
                "policy.enter.limits");
        part("policy.secret", List.of("10.1", "10.2", "17.4.n4"), "policy.secret." + (personalData ? "people" : "none"),
                "policy.secret.guarded", "policy.secret.others");
        part("policy.check", List.of("8.1", "11.2", "21.5"), "policy.check.source",
                "policy.check." + system.upper(SystemText.RISK), "policy.check.mistake");
        published();
        part("policy.report", List.of("8.1", "18.2"), "policy.report.harm", "policy.report.strange", "policy.report.access",
                "policy.report.complaint", "policy.report.prohibited").body("policy.report.when");
        part("policy.learn", List.of(), "policy.learn.first", "policy.learn.again");
    }

    /** Only what this system can bring before the public. */
    private void published() {
        List<String> rules = new ArrayList<>();
        List<String> units = new ArrayList<>();
        if (matter.conclusions().truthOf("synthetic.results") != Truth.NO) {
            rules.add("policy.public.synthetic");
            units.add("21.2");
        }
        if (matter.conclusions().truthOf("transparency.goods") != Truth.NO) {
            rules.add("policy.public.goods");
            units.add("21.1");
        }
        if (!rules.isEmpty()) {
            part("policy.public", units, rules.toArray(String[]::new));
        }
    }

    private Sheet part(String title, List<String> units, String... rules) {
        List<Phrase> said = Arrays.stream(rules).map(r -> terms.say(r)).toList();
        return sheet.subheading(terms.say(title)).basis(terms.cite(units.toArray(String[]::new))).lines(said);
    }
}
