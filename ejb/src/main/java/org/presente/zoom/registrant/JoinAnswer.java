package org.presente.zoom.registrant;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.account.Sentence;

/** What becomes of a click on Join. */
public sealed interface JoinAnswer {
  /** The person's own way in: redirect to it, never show or log it. */
  record Go(URI address) implements JoinAnswer {
    /** Without the address. */
    @Override
    public String toString() {
      return "Go[]";
    }
  }

  record NotYet(Instant opensAt) implements JoinAnswer {}

  record Ended() implements JoinAnswer {}

  record NotPossible(Sentence sentence, Optional<String> incident) implements JoinAnswer {}
}
