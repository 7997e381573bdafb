package kz.senim.dossier;

/** A dossier on its way to another place, with the contents of its evidence. */
public record Carried(Dossier dossier, EvidenceContents contents) {}
