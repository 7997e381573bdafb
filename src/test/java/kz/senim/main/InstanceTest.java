package kz.senim.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"деректер", "a;b 'c'", "өте ұзын жол/өте ұзын жол/өте ұзын жол/өте ұзын жол/өте ұзын жол"})
    void aSecondStartCallsTheFirst(String name) throws Exception {
        var called = new CountDownLatch(2);
        try (var first = Instance.first(folder.resolve(name)).orElseThrow()) {
            first.whenCalled(called::countDown);
            assertTrue(Instance.first(folder.resolve(name)).isEmpty());
            assertTrue(Instance.first(folder.resolve(name)).isEmpty());
            assertTrue(called.await(10, TimeUnit.SECONDS));
        }
        Instance.first(folder.resolve(name)).orElseThrow().close();
    }

    @Test
    void anotherFolderIsAnotherInstance() {
        try (var one = Instance.first(folder.resolve("one")).orElseThrow();
             var other = Instance.first(folder.resolve("other")).orElseThrow()) {
            assertTrue(one != other);
        }
    }

    @Test
    void whatAKilledProgramLeftHindersNobody() throws IOException {
        Files.writeString(folder.resolve("senim.sock"), "");
        try (var first = Instance.first(folder).orElseThrow()) {
            assertTrue(Instance.first(folder).isEmpty());
            assertTrue(first != null);
        }
        assertEquals(false, Files.exists(folder.resolve("senim.sock")));
    }
}
