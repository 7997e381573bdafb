package kz.senim.dossier;

import java.time.Instant;
import java.util.Optional;
import kz.senim.law.Answer;

/**
 * One change of an answer, from the journal.
 *
 * @param who    empty where it was not known
 * @param before what it was; nothing where there was none, likewise after
 */
public record Past(Instant at, String who, Optional<Answer> before, Optional<Answer> after) {}
