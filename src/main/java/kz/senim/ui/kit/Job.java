package kz.senim.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Work to be done behind the FX thread, and what follows from it on the FX thread. Built, then started once. */
public final class Job<T> {

    /** @param <T> what comes out */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** What work tells of itself, from whichever thread. */
    public interface Progress {

        /**
         * @param done from 0 to 1
         * @throws CancellationException where the user has cancelled
         */
        void at(double done);

        /** For work that looks more often than it tells. */
        default boolean cancelled() {
            return false;
        }
    }

    private final Work<T> work;
    private final Executor behind;
    private final Executor front;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Consumer<T> then = _ -> { };
    private Consumer<Throwable> otherwise;
    private Runnable lastly = () -> { };
    private volatile boolean cancelled;

    Job(Work<T> work, Executor behind, Executor front, Consumer<Throwable> unhandled) {
        this.work = work;
        this.behind = behind;
        this.front = front;
        this.otherwise = unhandled;
    }

    public Job<T> then(Consumer<T> next) {
        then = next;
        return this;
    }

    /** Instead of telling the user of the failure. */
    public Job<T> otherwise(Consumer<Throwable> handler) {
        otherwise = handler;
        return this;
    }

    /** After success, failure and cancelling alike. */
    public Job<T> lastly(Runnable action) {
        lastly = action;
        return this;
    }

    public Job<T> start() {
        running.set(true);
        behind.execute(this::runBehind);
        return this;
    }

    /** Asks the work to stop at its next word of progress; nothing follows from it then but {@link #lastly}. */
    public void cancel() {
        cancelled = true;
    }

    /** From 0 to 1; below 0 while unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    private void runBehind() {
        try {
            T result = work.run(new Told());
            front.execute(() -> end(() -> then.accept(result)));
        } catch (CancellationException e) {
            front.execute(() -> end(() -> { }));
        } catch (Exception | LinkageError e) {
            front.execute(() -> end(() -> otherwise.accept(e)));
        }
    }

    private final class Told implements Progress {

        @Override
        public void at(double done) {
            if (cancelled) {
                throw new CancellationException();
            }
            front.execute(() -> progress.set(done));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    private void end(Runnable outcome) {
        running.set(false);
        try {
            if (!cancelled) {
                outcome.run();
            }
        } finally {
            lastly.run();
        }
    }
}
