package kz.senim.rulebook;

/** Where something stands in the files of an edition. */
record Place(String file, int line) {}
