package kz.senim.pack.sheet;

import java.util.Arrays;
import java.util.List;

/** What the table of measures says of each. */
enum MeasureColumn implements Column {
    NUMBER("risk.NUMBER", 7), RISK("measure.RISK", 40), TEXT("measure.TEXT", 50), OWNER("measure.OWNER", 22),
    DUE("measure.DUE", 13), STATE("measure.STATE", 16), DONE("measure.DONE", 13), PROOF("measure.PROOF", 36),
    ID("measure.ID", 0), TEMPLATE("measure.TEMPLATE", 0), RISK_ID("risk.ID", 0);

    private final String key;
    private final int width;

    MeasureColumn(String key, int width) {
        this.key = key;
        this.width = width;
    }

    /** Those that are not of the risk. */
    static List<MeasureColumn> own() {
        return Arrays.stream(values()).filter(c -> c != NUMBER && c != RISK && c != RISK_ID).toList();
    }

    @Override
    public String key() {
        return key;
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
        return this == RISK;
    }
}
