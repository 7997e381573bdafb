package kz.senim.risk;

/** Why the risks of a system are looked at: the year is over, or something does not wait for that (ISO 31000, 6.6). */
public enum Occasion { YEARLY, NEW_VERSION, INCIDENT, NEW_DATA, LAW_CHANGED }
