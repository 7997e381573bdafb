package kz.senim.pack.export;

import kz.senim.pack.Progress;

/** One progress over many works: papers of both documents, and every other file. */
final class Steps implements Progress {

    private final Progress whole;
    private final int all;
    private int done;

    Steps(Progress whole, int all) {
        this.whole = whole;
        this.all = all;
    }

    /** A paper of whichever document is being made. */
    @Override
    public void papers(int paper, int papers) {
        step();
    }

    void step() {
        done = Math.min(all, done + 1);
        whole.papers(done, all);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
