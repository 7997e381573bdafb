package kz.senim.store;

/**
 * What a change does to one record, for the journal and the seal of its dossier.
 *
 * @param before written form before, empty for none
 * @param after  written form after, empty for none
 * @param seal   what is to be put into the seal of the dossier
 */
record Step(String what, String before, String after, Checksum seal) {

    boolean changesNothing() {
        return before.equals(after);
    }
}
