package kz.senim.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockTest {

    private static final String WRITTEN = "600000:000102030405060708090a0b0c0d0e0f:"
            + "626960ad6052f22c8fab0daa491fc46c2f5b503a00fa67e79505799799cd8702";

    /** The key was computed by another program from the password and the salt. */
    @Test
    void aLockThatWasWrittenLongAgoStillOpens() {
        var lock = Lock.read(WRITTEN).orElseThrow();
        assertEquals(WRITTEN, lock.written());
        assertEquals(Optional.of(new FileKey("7b10fcd97c1b5c4399aef770e4bfc13f6c69c7f880e99963915819d5dc1d0ebd")),
                lock.open("Құпия сөз № 230".toCharArray()));
        assertTrue(lock.open("Құпия сөз № 231".toCharArray()).isEmpty());
    }

    @Test
    void whatIsNoLockIsNone() {
        for (String no : new String[] {"", "600000", WRITTEN + "0", WRITTEN.replace("600000", "x"), " " + WRITTEN}) {
            assertTrue(Lock.read(no).isEmpty(), no);
        }
    }
}
