package kz.senim.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.senim.dossier.Change;
import kz.senim.dossier.Dossier;
import kz.senim.dossier.Dossiers;
import kz.senim.law.Answer;
import kz.senim.store.H2Shelf;

/**
 * Kills a process that saves answers, again and again, and looks whether every answer that it was told is saved is
 * there; writes its chapter of docs/reliability.md: `mvn -q -Pbench,kill verify -DskipTests`. Takes a quarter of an hour.
 */
public final class Reliability {

    private static final int ROUNDS = 300;
    private static final int ALL_EACH = 25;
    private static final String PASSWORD = "Қой үстіне бозторғай";
    private static final String TEXT = "«Қауіп-қатер» – 5 000 ₸, ғ қ ң ө ұ ү һ і 😀 ".repeat(8);

    private Reliability() {}

    /** @param args how many rounds; left out: 300, and the figures are written down */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        var rows = new ArrayList<String>();
        for (boolean encrypted : new boolean[] {false, true}) {
            var row = new Rounds(encrypted).run(rounds);
            System.out.println(row);
            rows.add(row);
        }
        if (args.length == 0) {
            write(rows);
        }
    }

    private static void write(List<String> rows) throws IOException {
        var lines = new ArrayList<>(List.of(
                "Measured on " + LocalDate.now(Clock.systemDefaultZone()) + " by `mvn -q -Pbench,kill verify -DskipTests` on "
                        + Machine.described() + ".", "",
                "| database | rounds | answers acknowledged | lost | rounds that did not open |", "|---|---|---|---|---|"));
        lines.addAll(rows);
        lines.add("");
        lines.add(Files.readString(Path.of("src/bench/kill.md")).strip());
        Page.RELIABILITY.put("Killed while saving", lines);
    }

    private static final class Rounds {

        private final boolean encrypted;
        private final Path folder;
        private final Random random = new Random();
        private final List<Integer> kept = new ArrayList<>();
        private long acknowledged;
        private long lost;
        private int unopened;

        Rounds(boolean encrypted) throws IOException {
            this.encrypted = encrypted;
            this.folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "kill");
        }

        String run(int rounds) throws Exception {
            try (var shelf = H2Shelf.open(folder, Clock.systemUTC())) {
                if (encrypted) {
                    shelf.protect(Optional.empty(), Optional.of(PASSWORD.toCharArray()));
                }
            }
            for (int round = 1; round <= rounds; round++) {
                look(round, killed(), round % ALL_EACH == 0 || round == rounds);
            }
            return "| " + (encrypted ? "encrypted" : "plain") + " | " + rounds + " | " + acknowledged + " | " + lost
                    + " | " + unopened + " |";
        }

        /** The id of the dossier of this round, and how many of its answers were acknowledged. */
        private String[] killed() throws Exception {
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                    Writer.class.getName(), folder.toString(), encrypted ? PASSWORD : "")
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (var output = process.inputReader()) {
                String id = output.readLine();
                Thread.sleep(random.nextInt(5, 500));
                process.toHandle().destroyForcibly();
                process.waitFor();
                return new String[] {id, output.lines().reduce("0", (_, line) -> line)};
            }
        }

        private void look(int round, String[] last, boolean all) {
            int said = Integer.parseInt(last[1]);
            acknowledged += said;
            try (var shelf = open(folder, encrypted ? PASSWORD : "")) {
                int found = whole(shelf.find(last[0]).orElseThrow());
                lost += Math.max(0, said - found);
                kept.add(found);
                if (all) {
                    lost += kept.stream().mapToInt(n -> n).sum()
                            - shelf.all().stream().mapToInt(Rounds::whole).sum();
                }
            } catch (RuntimeException e) {
                unopened++;
                System.err.println("round " + round + ": " + e);
            }
        }

        /** How many answers there are, each with its text whole and none left out. */
        private static int whole(Dossier dossier) {
            int count = dossier.answers().byQuestion().size();
            for (int i = 1; i <= count; i++) {
                if (!dossier.answers().textOf("q" + i).equals(TEXT + i)) {
                    return i - 1;
                }
            }
            return count;
        }
    }

    private static H2Shelf open(Path folder, String password) {
        return H2Shelf.open(folder, Clock.systemUTC(), H2Shelf.RESERVE,
                password.isEmpty() ? Optional.empty() : Optional.of(password.toCharArray()));
    }

    /** Gives one answer after the other and says how many are saved, until it is killed. */
    public static final class Writer {

        private Writer() {}

        public static void main(String[] args) {
            var dossiers = new Dossiers(open(Path.of(args[0]), args[1]), Clock.systemUTC());
            var dossier = dossiers.create("kill", kz.senim.law.Answers.NONE, Map.of(), List.of(), List.of());
            System.out.println(dossier.id());
            for (int saved = 1; true; saved++) {
                dossier = dossiers.change(dossier, new Change.Answered("q" + saved, new Answer.Text(TEXT + saved)));
                System.out.println(saved);
            }
        }
    }
}
