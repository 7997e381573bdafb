package kz.senim.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookCheckTest {

    @Test
    void theSmallEditionIsSound() {
        assertEquals(List.of(), RulebookCheck.of(Tiny.FOLDER));
    }
}
