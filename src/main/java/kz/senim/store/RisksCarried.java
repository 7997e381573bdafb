package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;

/** Takes the risks over into their form of today: what stood as one text of measures is a measure. */
final class RisksCarried implements Carrying {

    private final Heads heads = new Heads();
    private final Journal journal = new Journal();

    @Override
    public void run(Connection connection, Instant at) throws SQLException {
        boolean any = false;
        for (var head : heads.all(connection)) {
            var steps = new ArrayList<Step>();
            for (var old : FirstRiskForm.TABLE.of(connection, head.id())) {
                steps.add(RiskForm.TABLE.carry(connection, FirstRiskForm.TABLE, old, old.thing().carried()));
            }
            if (!steps.isEmpty()) {
                heads.update(connection, journal.append(connection, head.changed(at), steps, ""));
                any = true;
            }
        }
        emptied(connection);
        if (any) {
            Tally.add(connection);
        }
    }

    /** What stands in the measures must not stay behind, where nobody would look for it. */
    private static void emptied(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE risk SET measures = '', due = NULL")) {
            statement.executeUpdate();
        }
    }
}
