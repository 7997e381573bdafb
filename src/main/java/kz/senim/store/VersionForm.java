package kz.senim.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kz.senim.dossier.Version;
import kz.senim.dossier.Version.SignOff;

/** Named states of a dossier. */
final class VersionForm implements Form<Version> {

    private static final String[] COLUMNS = {"name", "made", "line", "head", "signer", "pack"};

    static final Records<Version> TABLE = new Records<>("version", "id", new VersionForm(), COLUMNS);

    @Override
    public Object[] values(Version version) {
        return new Object[] {version.name(), Heads.moment(version.made()), version.line(), version.head(),
            version.signed().map(SignOff::by).orElse(""), version.signed().map(SignOff::pack).orElse("")};
    }

    @Override
    public Version read(ResultSet row) throws SQLException {
        String pack = row.getString("pack");
        var signed = pack.isEmpty() ? Optional.<SignOff>empty() : Optional.of(new SignOff(row.getString("signer"), pack));
        return new Version(row.getString("id"), row.getString("name"), Heads.moment(row, "made"), row.getLong("line"),
                row.getString("head"), signed);
    }

    @Override
    public String written(Version version) {
        return Form.lines(COLUMNS, values(version));
    }

    /** A version is no part of the state that it names. */
    @Override
    public Version parse(String key, String written) {
        throw new IllegalArgumentException(key);
    }
}
