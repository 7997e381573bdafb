package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process of its own, measured from its start. */
record Command(List<String> words, Map<String, String> environment) {

    static Command of(String... words) {
        return new Command(List.of(words), Map.of());
    }

    /** The program as it is installed, with the switches of its launcher. */
    static Command java(String... rest) {
        var words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        words.addAll(List.of(rest));
        return new Command(words, Map.of());
    }

    Command with(Map<String, String> environment) {
        return new Command(words, environment);
    }

    /** Runs it to its end; returns nanoseconds. */
    long run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = start(ProcessBuilder.Redirect.DISCARD);
        int code = process.waitFor();
        long time = System.nanoTime() - start;
        if (code > 1) {
            throw new IOException(code + ": " + words);
        }
        return time;
    }

    /** Runs it to its end; returns the number that it prints. */
    long printed() throws IOException, InterruptedException {
        var process = start(ProcessBuilder.Redirect.PIPE);
        try (var output = process.inputReader()) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("printed nothing: " + words);
            }
            process.waitFor();
            return Long.parseLong(line);
        }
    }

    /** Runs it until it prints one line after the other; returns nanoseconds from its start to each, then ends it. */
    long[] runTo(int lines) throws IOException, InterruptedException {
        var times = new long[lines];
        long start = System.nanoTime();
        var process = start(ProcessBuilder.Redirect.PIPE);
        try (var output = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                if (output.readLine() == null) {
                    throw new IOException("ended: " + words);
                }
                times[i] = System.nanoTime() - start;
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return times;
    }

    private Process start(ProcessBuilder.Redirect output) throws IOException {
        var builder = new ProcessBuilder(words).redirectOutput(output).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
