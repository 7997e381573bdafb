package kz.senim.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that only holds others: alone it is not understood. */
abstract class CommandGroup implements Callable<Integer> {

    @Mixin
    private Common common;

    @ParentCommand
    private Root root;

    @Spec
    private CommandSpec spec;

    Root root() {
        return root;
    }

    @Override
    public Integer call() {
        throw new UsageFault(spec.commandLine(), "usage.command-missing");
    }
}
