package kz.senim.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Evidence;
import kz.senim.dossier.Trouble;
import kz.senim.store.FileParts.Key;

/** Finds contents that nothing refers to: neither a dossier as it is, nor one of its versions. */
record Sweep(Tables tables, FileParts parts) {

    /** None where records are damaged: that is not the moment to remove anything. */
    List<Key> unused(Connection connection) throws SQLException {
        try {
            return found(connection);
        } catch (Damage e) {
            return List.of();
        }
    }

    private List<Key> found(Connection connection) throws SQLException {
        var left = new HashSet<>(parts.keys(connection));
        if (left.isEmpty()) {
            return List.of();
        }
        for (var row : EvidenceForm.TABLE.all(connection)) {
            left.remove(new Key(row.dossier(), row.thing().sha256()));
        }
        for (String dossier : left.stream().map(Key::dossier).collect(Collectors.toSet())) {
            left.removeAll(ofVersions(connection, dossier, left));
        }
        return List.copyOf(left);
    }

    /** All of them where the journal cannot be read: then it is not known what the versions refer to. */
    private Set<Key> ofVersions(Connection connection, String dossier, Set<Key> asked) throws SQLException {
        var used = new HashSet<Key>();
        try {
            for (var version : tables.versions(connection, dossier)) {
                keys(tables.at(connection, dossier, version), used);
            }
        } catch (Damage | Trouble e) {
            return Set.copyOf(asked);
        }
        return used;
    }

    private static void keys(Dossier dossier, Set<Key> used) {
        dossier.evidence().stream().map(Evidence::sha256).forEach(sha256 -> used.add(new Key(dossier.id(), sha256)));
    }
}
