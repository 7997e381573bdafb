package kz.senim.risk;

/** Level of a risk: likelihood × impact, each from 1 (lowest) to 5 (highest), as in ISO 31000's matrix. */
public record Level(int likelihood, int impact) {

    public static final int HIGHEST = 5;

    /** @throws IllegalArgumentException where a value is not from 1 to 5 */
    public Level {
        if (likelihood < 1 || likelihood > HIGHEST || impact < 1 || impact > HIGHEST) {
            throw new IllegalArgumentException("1 to 5: " + likelihood + " × " + impact);
        }
    }

    public int score() {
        return likelihood * impact;
    }

    /** Three bands; an extreme value on either side is never low. */
    public Band band() {
        if (score() >= 15) {
            return Band.HIGH;
        }
        return score() >= 8 || likelihood == HIGHEST || impact == HIGHEST ? Band.MEDIUM : Band.LOW;
    }

    public enum Band { LOW, MEDIUM, HIGH }
}
