package kz.senim.pack.order;

/** A draft can be made at any moment, and says on every page that it is one; a final pack only when nothing is open. */
public enum Finality { DRAFT, FINAL }
