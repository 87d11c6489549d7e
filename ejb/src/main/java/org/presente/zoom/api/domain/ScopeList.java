package org.presente.zoom.api.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Scopes as Zoom lists them: blank separated in a token, bracketed in an error text. */
public final class ScopeList {

  private ScopeList() {}

  public static Set<String> inToken(String scope) {
    return split(scope, "\\s+");
  }

  /** Any one of them would have done. Empty when the text has no list. */
  public static Set<String> inMessage(String message) {
    int open = message.indexOf('[');
    int close = message.indexOf(']', open + 1);
    return open < 0 || close < 0 ? Set.of() : split(message.substring(open + 1, close), "[,\\s]+");
  }

  private static Set<String> split(String text, String separator) {
    Set<String> scopes = new TreeSet<>(Arrays.asList(text.strip().split(separator, -1)));
    scopes.remove("");
    return Set.copyOf(scopes);
  }
}
