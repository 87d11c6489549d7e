package org.presente.host.attendance.domain.suggestion;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One letter added, missing, changed, or swapped with its neighbour. */
final class Spelling {

  private static final int SHORTEST = 3;

  private Spelling() {}

  /**
   * The token and what remains when any one letter is taken away. Two tokens that are one edit
   * apart always share one of these, so an index of them finds all candidates without comparing all
   * pairs.
   */
  static Set<String> keys(String token) {
    if (token.length() < SHORTEST) {
      return Set.of();
    }
    Stream<String> shorter =
        IntStream.range(0, token.length())
            .mapToObj(at -> token.substring(0, at) + token.substring(at + 1));
    return Stream.concat(Stream.of(token), shorter).collect(Collectors.toUnmodifiableSet());
  }

  static boolean isOneEditApart(String one, String other) {
    if (one.length() > other.length()) {
      return isOneEditApart(other, one);
    }
    if (one.length() < SHORTEST || one.equals(other)) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    String rest = one.substring(at);
    String otherRest = other.substring(at);
    return rest.equals(otherRest.substring(1))
        || (rest.length() == otherRest.length() && isOneChange(rest, otherRest));
  }

  private static boolean isOneChange(String rest, String other) {
    boolean replaced = rest.substring(1).equals(other.substring(1));
    boolean swapped =
        rest.length() > 1
            && rest.charAt(0) == other.charAt(1)
            && rest.charAt(1) == other.charAt(0)
            && rest.substring(2).equals(other.substring(2));
    return replaced || swapped;
  }
}
