package kz.senim.pack.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF's judgement of a file. */
final class Validation {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validation() {}

    /** @param flavour "3a" or "ua1" */
    static List<String> faults(byte[] file, String flavour) throws Exception {
        var profile = PDFAFlavour.fromString(flavour);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), profile);
             var validator = Foundries.defaultInstance().createValidator(profile, false)) {
            var result = validator.validate(parser);
            var faults = result.getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage() + " at " + a.getLocation().getContext())
                    .distinct().limit(12).toList();
            return result.isCompliant() ? List.of() : faults.isEmpty() ? List.of("not compliant") : faults;
        }
    }
}
