package kz.senim.dossier;

/** One record that stands in both dossiers and not alike: how each of them puts it. */
public record Conflict(Change ours, Change theirs) {}
