package kz.senim.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JobTest {

    private final List<String> told = new ArrayList<>();

    @Test
    void successLeadsOn() {
        Tasks.inline().job(() -> "done").then(told::add).lastly(() -> told.add("lastly")).start();
        assertEquals(List.of("done", "lastly"), told);
    }

    @Test
    void failureIsToldOnceAndWorkEnds() {
        var job = Tasks.inline().job(() -> {
            throw new IllegalStateException("broken");
        }).otherwise(e -> told.add(e.getMessage())).lastly(() -> told.add("lastly")).start();
        assertEquals(List.of("broken", "lastly"), told);
        assertFalse(job.runningProperty().get());
    }

    @Test
    void cancelledWorkStopsAtItsNextWord() {
        var steps = new ArrayList<Double>();
        var job = Tasks.inline().<Object>job(progress -> {
            for (double done = 0; done < 1; done += 0.25) {
                steps.add(done);
                progress.at(done);
            }
            return "done";
        }).then(_ -> told.add("done"));
        job.progressProperty().addListener((_, _, done) -> {
            if (done.doubleValue() >= 0.25) {
                job.cancel();
            }
        });
        job.lastly(() -> told.add("lastly")).start();
        assertEquals(List.of("lastly"), told);
        assertEquals(List.of(0.0, 0.25, 0.5), steps);
    }

    @Test
    void workInOrderStaysInOrderOnManyThreads() throws InterruptedException {
        var finished = new CountDownLatch(200);
        var order = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var line = new Tasks(threads, Runnable::run, Throwable::printStackTrace).inOrder();
            for (int i = 0; i < 200; i++) {
                int number = i;
                line.job(() -> order.add(number)).lastly(finished::countDown).start();
            }
            assertTrue(finished.await(5, TimeUnit.SECONDS));
        }
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(200, order.size());
    }
}
