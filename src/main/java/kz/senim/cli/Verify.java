package kz.senim.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.senim.pack.verify.GivenPack;
import kz.senim.pack.verify.Verifying;
import kz.senim.rulebook.Editions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** `senim verify`: whether a pack says what follows from what was given, from the file alone. Exit code 1 where it does not. */
@Command(name = "verify")
final class Verify implements Callable<Integer> {

    @Mixin
    private Common common;

    @Mixin
    private RulesChoice rules;

    @Parameters(index = "0", paramLabel = "${bundle:label.pdf}", descriptionKey = "file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    private final Console console;
    private final Editions editions;

    Verify(Console console, Editions editions) {
        this.console = console;
        this.editions = editions;
    }

    @Override
    public Integer call() {
        var known = rules.of(editions);
        var proof = new Verifying(known).of(GivenPack.read(file));
        if (json) {
            console.out().print(new String(proof.json(), StandardCharsets.UTF_8));
            console.out().flush();
        } else {
            new ProofText(console, known.load(proof.copy().dossier().edition())).write(proof);
        }
        return (proof.right() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
}
