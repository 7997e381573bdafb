package kz.senim.pack.export;

import kz.senim.dossier.Carried;
import kz.senim.dossier.Dossier;
import kz.senim.pack.model.Pack;

/**
 * What a client gets in one archive.
 *
 * @param pack     composed of the dossier
 * @param carried  the dossier; its evidence is read one by one when it is written
 * @param program  name and version of what writes
 */
public record Client(Pack pack, Carried carried, String program) {

    Dossier dossier() {
        return carried.dossier();
    }
}
