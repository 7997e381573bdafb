package kz.senim.rulebook;

import kz.senim.text.Phrase;

/**
 * One fault in an edition or an answers file.
 *
 * @param file    name as the user gave it
 * @param line    from 1
 * @param message what is wrong and how to mend it
 */
public record Fault(String file, int line, Phrase message) {}
