package kz.senim.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** How long a window does not answer: a beat is put in the queue of the FX thread all the time, and waited for. */
final class StandingStill {

    private static final long PAUSE = 2_000_000;
    /** Beats answered at once before what was begun counts as over. */
    private static final int QUIET = 25;
    private static final long AT_ONCE = 8_000_000;

    private StandingStill() {}

    /** @return the longest time between a beat and its answer from the step on until all is quiet, in nanoseconds */
    static long during(Runnable step) throws InterruptedException {
        var longest = new AtomicLong();
        Platform.runLater(step);
        for (int quiet = 0; quiet < QUIET;) {
            long waited = beat();
            longest.accumulateAndGet(waited, Math::max);
            quiet = waited < AT_ONCE ? quiet + 1 : 0;
            LockSupport.parkNanos(PAUSE);
        }
        return longest.get();
    }

    private static long beat() throws InterruptedException {
        long asked = System.nanoTime();
        var answered = new CountDownLatch(1);
        Platform.runLater(answered::countDown);
        answered.await();
        return System.nanoTime() - asked;
    }

    /** What an action on the FX thread gives. */
    static <T> T fx(Callable<T> action) throws Exception {
        var task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
