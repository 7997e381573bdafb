package kz.senim.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** A display to open windows on: the present one, or an Xvfb of our own. */
record Display(Optional<Process> process, Map<String, String> environment) implements AutoCloseable {

    static Optional<Display> get() {
        String present = System.getenv("DISPLAY");
        if (present != null && !present.isBlank() || !System.getProperty("os.name").equals("Linux")) {
            return Optional.of(new Display(Optional.empty(), Map.of()));
        }
        try {
            var xvfb = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader output = xvfb.inputReader();
            String number = output.readLine();
            return number == null ? Optional.empty()
                    : Optional.of(new Display(Optional.of(xvfb), Map.of("DISPLAY", ":" + number.strip())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        process.ifPresent(Process::destroy);
    }
}
