package kz.senim.pack.sheet;

import kz.senim.risk.RiskField;

/** What the table of risks says of each. */
enum RiskColumn implements Column {
    NUMBER(7), TITLE(40), CAUSE(36), CONSEQUENCE(36), AFFECTED(28), OWNER(20), MISUSE(14),
    INITIAL_LIKELIHOOD(14), INITIAL_IMPACT(14), INITIAL_SCORE(12), INITIAL_BAND(12),
    CURRENT_LIKELIHOOD(14), CURRENT_IMPACT(14), CURRENT_SCORE(12), CURRENT_BAND(12),
    RESIDUAL_LIKELIHOOD(14), RESIDUAL_IMPACT(14), RESIDUAL_SCORE(12), RESIDUAL_BAND(12),
    TREATMENT(18), REVIEW(13), ACCEPTED(13), ACCEPTED_BY(22), ACCEPTED_WHY(30), ACCEPTED_UNTIL(13),
    CLOSED_ON(13), CLOSED_WHY(30), ID(0), TEMPLATE(0), LINKS(0);

    private final int width;

    RiskColumn(int width) {
        this.width = width;
    }

    static RiskColumn of(RiskField field) {
        return valueOf(field.name());
    }

    @Override
    public String key() {
        return "risk." + name();
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public boolean hidden() {
        return width == 0;
    }

    @Override
    public boolean computed() {
        return name().endsWith("_SCORE") || name().endsWith("_BAND");
    }
}
