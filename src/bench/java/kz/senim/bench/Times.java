package kz.senim.bench;

import java.util.Arrays;

/** Times of many runs of the same, in nanoseconds. */
record Times(long[] sorted) {

    interface Run {
        void once(int number) throws Exception;
    }

    static Times of(int runs, Run run) throws Exception {
        var times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run.once(i);
            times[i] = System.nanoTime() - start;
        }
        return sorted(times);
    }

    static Times sorted(long... times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    long median() {
        return percentile(50);
    }

    long percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    String medianAndP99() {
        return Figure.milliseconds(median()) + ", p99 " + Figure.milliseconds(percentile(99));
    }

    long least() {
        return sorted[0];
    }
}
