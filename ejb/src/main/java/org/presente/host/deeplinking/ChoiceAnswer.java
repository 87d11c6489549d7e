package org.presente.host.deeplinking;

import java.net.URI;

/** How a choice ended. */
public sealed interface ChoiceAnswer {
  /**
   * The person's browser posts this to the platform, in the form field {@code JWT}.
   *
   * @param items how many lessons it names
   */
  record Ready(URI address, String jwt, int items) implements ChoiceAnswer {

    /** Without the token. */
    @Override
    public String toString() {
      return "Ready[" + items + "]";
    }
  }

  /** Nothing was chosen; the page says why. */
  record Nothing() implements ChoiceAnswer {}

  /** The request has its answer, or is over. */
  record TooLate() implements ChoiceAnswer {}
}
