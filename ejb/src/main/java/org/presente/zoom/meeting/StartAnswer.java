package org.presente.zoom.meeting;

import java.net.URI;
import java.util.Optional;
import org.presente.zoom.account.Sentence;

/** What becomes of a click on Start. */
public sealed interface StartAnswer {
  /** Whoever has it is host: redirect to it at once, keep it nowhere. */
  record Go(URI address) implements StartAnswer {
    /** Without the address. */
    @Override
    public String toString() {
      return "Go[]";
    }
  }

  record NotPossible(Sentence sentence, Optional<String> incident) implements StartAnswer {}
}
