package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import kz.senim.dossier.Trouble.Kind;
import kz.senim.dossier.Trouble;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What damaged files made H2 say, each found by damaging many; only damage is recovered from. */
class FailuresTest {

    private static final StoreFolder FOLDER = new StoreFolder(Path.of("folder"), _ -> false);

    private static Kind kind(int code) {
        return Failures.of(DbException.getJdbcSQLException(code, "x"), FOLDER).kind();
    }

    @ParameterizedTest
    @ValueSource(ints = {ErrorCode.HEX_STRING_ODD_1, ErrorCode.HEX_STRING_WRONG_1, ErrorCode.UNKNOWN_DATA_TYPE_1,
        ErrorCode.SYNTAX_ERROR_2, ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.COLUMN_NOT_FOUND_1,
        ErrorCode.INVALID_VALUE_2, ErrorCode.DATA_CONVERSION_ERROR_1, ErrorCode.FILE_CORRUPTED_1,
        ErrorCode.FEATURE_NOT_SUPPORTED_1})
    void damage(int code) {
        assertEquals(Kind.DATABASE_DAMAGED, kind(code));
    }

    @ParameterizedTest
    @ValueSource(ints = {ErrorCode.VALUE_TOO_LONG_2, ErrorCode.DUPLICATE_KEY_1, ErrorCode.OUT_OF_MEMORY,
        ErrorCode.LOCK_TIMEOUT_1, ErrorCode.IO_EXCEPTION_1})
    void noDamage(int code) {
        assertEquals(Kind.DATABASE_FAILED, kind(code));
    }

    /** A length of a gigabyte, read from a damaged file. */
    @Test
    void notEnoughMemoryToOpenIsDamage() {
        var memory = new Trouble(Kind.DATABASE_FAILED, "", DbException.getJdbcSQLException(ErrorCode.OUT_OF_MEMORY, "x"));
        assertEquals(Kind.DATABASE_DAMAGED, Failures.ofOpening(memory, FOLDER).kind());
        var locked = new Trouble(Kind.DATABASE_FAILED, "", DbException.getJdbcSQLException(ErrorCode.LOCK_TIMEOUT_1, "x"));
        assertEquals(locked, Failures.ofOpening(locked, FOLDER));
    }
}
