package kz.senim.bench;

import kz.senim.rulebook.Editions;

/** Reads the rules as the program does at its start, in a process that has done nothing else. */
public final class ReadRules {

    private ReadRules() {}

    /** Prints a line before and one after. */
    public static void main(String[] args) {
        System.out.println("begun");
        System.out.println(new Editions().usual().rules().questions().size());
    }
}
