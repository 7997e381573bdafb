package kz.senim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The whole text of the law with the small edition's rules. */
final class Law230 {

    private Law230() {}

    static Edition edition() {
        var tiny = Editions.read(Tiny.FOLDER);
        return new Edition(tiny.info(), tiny.rules(), statute(), tiny.risks(), tiny.scenarios(), tiny.words());
    }

    private static Statute statute() {
        try (var in = Law230.class.getResourceAsStream("/rulebook/kz-230-VIII-2026-01/law.json")) {
            var faults = new Faults();
            var node = YamlReader.read(in.readAllBytes(), faults.in("law.json")).orElseThrow();
            var statute = new StatuteReader().read(Fields.of(node, "law.json", faults.in("law.json")).orElseThrow());
            faults.refuse();
            return statute;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
