package kz.senim.pack.sheet;

/** A file holds more than a register can. */
final class TooMuch extends RuntimeException {}
