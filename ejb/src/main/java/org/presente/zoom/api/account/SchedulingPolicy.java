package org.presente.zoom.api.account;

import java.util.List;

/**
 * What a host's settings demand of a meeting that is scheduled.
 *
 * @param signIn ways in which the host may ask people to sign in; empty when there is none
 */
public record SchedulingPolicy(Passcode passcode, boolean waitingRoom, List<SignIn> signIn) {

  public SchedulingPolicy {
    signIn = List.copyOf(signIn);
  }

  /**
   * @param length the least, 0 when any will do
   * @param longestRun of consecutive characters such as abcd, 0 when any will do
   */
  public record Passcode(
      int length,
      boolean letter,
      boolean digit,
      boolean special,
      boolean upperAndLower,
      boolean digitsOnly,
      int longestRun) {}

  /**
   * @param id for {@code authentication_option}
   * @param domains comma-separated, empty when any will do
   */
  public record SignIn(String id, String name, String domains, boolean usual) {}
}
