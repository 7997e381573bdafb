package kz.senim.dossier;

/** Whose record is kept where the two differ. */
public enum Side {
    /** What is here stays. */
    OURS,
    /** What the file says is taken. */
    THEIRS
}
