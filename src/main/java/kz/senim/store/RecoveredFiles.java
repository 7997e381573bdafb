package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.senim.dossier.Change;
import kz.senim.dossier.Evidence;

/** Contents of evidence out of a damaged database. A file without its content shows nothing: its record goes, too. */
record RecoveredFiles(Tables tables, Instant now) {

    private static final FileParts PARTS = new FileParts();

    /**
     * Takes over every part that can be read, one at a time: together they may be larger than the memory.
     *
     * @param damaged is closed
     * @return evidence by dossier whose content is neither in the damaged file nor in the copy; removed by changes
     */
    Map<String, List<Evidence>> in(Connection connection, Optional<RangeReads> damaged) throws SQLException {
        damaged.ifPresent(reads -> {
            reads.rows(FileParts.TABLE, row -> {
                PARTS.add(connection, FileParts.part(row));
                return true;
            });
            reads.close();
        });
        var lost = new LinkedHashMap<String, List<Evidence>>();
        for (var dossier : tables.all(connection)) {
            for (var evidence : dossier.evidence()) {
                if (!PARTS.sound(connection, new FileParts.Key(dossier.id(), evidence.sha256()))) {
                    tables.apply(connection, dossier.id(), new Change.EvidenceRemoved(evidence.id()), now);
                    lost.computeIfAbsent(dossier.id(), _ -> new ArrayList<>()).add(evidence);
                }
            }
        }
        return lost;
    }
}
