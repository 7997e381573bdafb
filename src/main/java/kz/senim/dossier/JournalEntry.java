package kz.senim.dossier;

import java.time.Instant;

/**
 * One line of the append-only journal.
 *
 * @param number from 1 within the dossier
 * @param who    as the settings named who was at work; empty where they did not
 * @param what   what was changed: `answer:ID`, `note:ID`, `risk:ID`, `scenario:ID`, `evidence:ID`
 * @param before value before in the written form of the store, empty for none
 * @param after  value after, likewise
 * @param hash   SHA-256 in lower-case hex over this line and the hash of the line before
 */
public record JournalEntry(long number, Instant at, String who, String what, String before, String after,
                           String hash) {}
