package kz.senim.ui.kit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Where work runs: behind the FX thread in the program, inline in tests. What to run is a {@link Job}. */
public final class Tasks {

    private final Executor behind;
    private final Executor front;
    private final Consumer<Throwable> unhandled;

    /**
     * @param behind    runs the work
     * @param front     runs what follows from it, on the FX thread
     * @param unhandled told of failures that no job handles itself, on the FX thread
     */
    public Tasks(Executor behind, Executor front, Consumer<Throwable> unhandled) {
        this.behind = behind;
        this.front = front;
        this.unhandled = unhandled;
    }

    public static Tasks behindFx(Consumer<Throwable> unhandled) {
        return new Tasks(Executors.newCachedThreadPool(Tasks::daemon), Platform::runLater, unhandled);
    }

    public static Tasks inline() {
        return new Tasks(Runnable::run, Runnable::run, e -> {
            throw new IllegalStateException(e);
        });
    }

    /** The same, one after the other in the order given. */
    public Tasks inOrder() {
        return new Tasks(new Line(behind), front, unhandled);
    }

    public <T> Job<T> job(Job.Work<T> work) {
        return new Job<>(work, behind, front, unhandled);
    }

    public <T> Job<T> job(Callable<T> work) {
        return job((Job.Work<T>) _ -> work.call());
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "senim-work");
        thread.setDaemon(true);
        return thread;
    }

    /** Runs one at a time over another executor. */
    private static final class Line implements Executor {

        private final Executor over;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private boolean busy;

        Line(Executor over) {
            this.over = over;
        }

        @Override
        public synchronized void execute(Runnable work) {
            waiting.add(work);
            if (!busy) {
                busy = true;
                over.execute(this::runAll);
            }
        }

        private void runAll() {
            for (var next = take(); next != null; next = take()) {
                next.run();
            }
        }

        private synchronized Runnable take() {
            var next = waiting.poll();
            busy = next != null;
            return next;
        }
    }
}
