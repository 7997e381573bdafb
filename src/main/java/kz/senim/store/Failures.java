package kz.senim.store;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLSyntaxErrorException;
import java.util.stream.Stream;
import kz.senim.dossier.Trouble;
import kz.senim.dossier.Trouble.Kind;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** What a failure of H2 means to the user. H2 has no page checksums: damage shows as any error on reading. */
final class Failures {

    private Failures() {}

    static Trouble of(SQLException failure, StoreFolder folder) {
        Kind kind = kind(failure);
        if (kind == Kind.DATABASE_FAILED && folder.lacksSpace()) {
            kind = Kind.STORAGE_FULL;
        }
        return new Trouble(kind, folder.subject(kind), failure);
    }

    /** To open a database takes little memory: where it did not suffice, a length in the file is none that was written. */
    static Trouble ofOpening(Trouble trouble, StoreFolder folder) {
        boolean memory = trouble.getCause() instanceof SQLException e && e.getErrorCode() == ErrorCode.OUT_OF_MEMORY;
        return memory ? folder.trouble(Kind.DATABASE_DAMAGED, trouble.getCause()) : trouble;
    }

    private static Kind kind(SQLException failure) {
        if (failure instanceof Damage || ofTheFile(failure)) {
            return Kind.DATABASE_DAMAGED;
        }
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.DATABASE_IN_USE;
            case ErrorCode.FILE_VERSION_ERROR_1 -> Kind.DATABASE_NEWER;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD,
                 ErrorCode.DATA_CONVERSION_ERROR_1, ErrorCode.UNKNOWN_DATA_TYPE_1, ErrorCode.INVALID_VALUE_2,
                 ErrorCode.INVALID_VALUE_PRECISION, ErrorCode.INVALID_VALUE_SCALE -> Kind.DATABASE_DAMAGED;
            // looking at a file without a right to write, H2 would have to begin it anew: nothing is left in it
            case ErrorCode.DATABASE_IS_READ_ONLY -> Kind.DATABASE_DAMAGED;
            case ErrorCode.GENERAL_ERROR_1 -> ofInput(failure) ? Kind.DATABASE_FAILED : Kind.DATABASE_DAMAGED;
            default -> corrupt(failure) ? Kind.DATABASE_DAMAGED : Kind.DATABASE_FAILED;
        };
    }

    /**
     * H2 keeps the statements that made the tables and runs them on opening, and reads its own lists as numbers. Our
     * statements are always the same and right, and of our values one can only be too long.
     */
    private static boolean ofTheFile(SQLException failure) {
        return failure instanceof SQLSyntaxErrorException || failure instanceof SQLFeatureNotSupportedException
                || failure instanceof SQLDataException && failure.getErrorCode() != ErrorCode.VALUE_TOO_LONG_2;
    }

    /** The disk refused, as opposed to H2 stumbling over what it read. */
    private static boolean ofInput(SQLException failure) {
        return !corrupt(failure) && causes(failure).anyMatch(IOException.class::isInstance);
    }

    private static boolean corrupt(SQLException failure) {
        return causes(failure).anyMatch(c -> c instanceof EOFException || c instanceof MVStoreException e
                && (e.getErrorCode() == DataUtils.ERROR_FILE_CORRUPT
                    || e.getErrorCode() == DataUtils.ERROR_CHUNK_NOT_FOUND));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, c -> c != null, Throwable::getCause).limit(20);
    }
}
