package kz.senim.risk;

/** What is done about a risk (ISO 31000, 6.5.2). */
public enum Treatment {
    /** The activity that brings it is not begun, or given up. */
    AVOID,
    /** Likelihood or consequence is made smaller. */
    REDUCE,
    /** Others bear a part of it: by contract, insurance, a supplier. */
    SHARE,
    /** It is borne knowingly: see {@link Acceptance}. */
    RETAIN
}
