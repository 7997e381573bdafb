package kz.senim.pack.model;

import java.util.Optional;
import kz.senim.text.Phrase;

/**
 * A paper that can be made, alone or in the pack.
 *
 * @param fallsAway why the findings do not call for it; empty where they do
 */
public record Offer(String id, Phrase title, Optional<Phrase> fallsAway) {}
