package kz.senim.risk;

/** What a review came to about one risk. */
public enum Verdict { CONFIRMED, CHANGED, CLOSED, ADDED }
