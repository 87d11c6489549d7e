package org.presente.zoom.webhook.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text that a challenge asks to be signed. Signatures of events are made with the same secret
 * over {@code v0:…:…}: a token that cannot hold a colon cannot become one of those.
 */
public final class PlainToken {
  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private final String text;

  private PlainToken(String text) {
    this.text = text;
  }

  /** Empty for what Zoom would not send. */
  public static Optional<PlainToken> of(String text) {
    return Optional.of(text).filter(ALLOWED.asMatchPredicate()).map(PlainToken::new);
  }

  public String text() {
    return text;
  }
}
