package kz.senim.pack.export;

import kz.senim.dossier.Dossier;
import kz.senim.dossier.EvidenceContents;
import kz.senim.pack.model.Pack;

/**
 * What a client gets in one archive.
 *
 * @param pack     composed of the dossier
 * @param contents of the evidence, read one by one when they are written
 * @param program  name and version of what writes
 */
public record Client(Pack pack, Dossier dossier, EvidenceContents contents, String program) {}
