package kz.senim.pack;

import java.util.concurrent.CancellationException;

/** How far an export is, and whether somebody wants it to end. */
public interface Progress {

    /** Nobody looks, nobody cancels. */
    Progress UNSEEN = new Progress() {
        @Override
        public void papers(int done, int all) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Called on the exporting thread after each paper. */
    void papers(int done, int all);

    boolean cancelled();

    /** @throws CancellationException where somebody cancelled, or interrupted the thread */
    default void orElseStop() {
        if (cancelled() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
