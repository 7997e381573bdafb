package kz.senim.rulebook;

import java.util.List;
import java.util.Optional;

/** The parts of an edition that are not needed to conclude, and therefore read only when asked for. */
record EditionParts(Edition edition, EditionSource source, Faults faults) {

    static final String PENALTIES = "penalties.yaml";
    static final String PROVISIONS = "provisions.yaml";

    Optional<Penalties> penalties() {
        return fields(PENALTIES).map(this::penalties);
    }

    Penalties penalties(Fields fields) {
        var reading = new Reading(faults);
        var penalties = new PenaltiesReader(reading, fields.faults(), edition.info().inForce()).read(fields);
        new ReferenceCheck(edition, reading).references();
        return penalties;
    }

    List<Provision> provisions() {
        return fields(PROVISIONS).map(this::provisions).orElse(List.of());
    }

    List<Provision> provisions(Fields fields) {
        return new ProvisionsReader(edition, new Reading(faults)).read(fields);
    }

    Optional<Fields> fields(String file) {
        return new SourceFiles(source, faults).fields(file);
    }
}
