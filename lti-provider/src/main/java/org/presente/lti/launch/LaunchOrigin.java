package org.presente.lti.launch;

/**
 * Which launch a log line is about and where it came from. Holds nothing about a person; the
 * deployment is the sender's word, not yet believed.
 *
 * @param id given at login; names one launch through all lines
 */
public record LaunchOrigin(String id, String issuer, String clientId, String deploymentId) {
  private static final String NOBODY_KNOWS = "-";
  private static final int LONGEST = 255;

  public LaunchOrigin {
    deploymentId = printable(deploymentId);
  }

  static LaunchOrigin unknown() {
    return new LaunchOrigin(NOBODY_KNOWS, NOBODY_KNOWS, NOBODY_KNOWS, NOBODY_KNOWS);
  }

  static LaunchOrigin of(State state, String deploymentId) {
    return new LaunchOrigin(state.id(), state.issuer(), state.clientId(), deploymentId);
  }

  /** One line, whatever was sent. */
  private static String printable(String text) {
    String plain = text.replaceAll("[^\\x21-\\x7e]", "?");
    return plain.isEmpty() ? NOBODY_KNOWS : plain.substring(0, Math.min(plain.length(), LONGEST));
  }

  @Override
  public String toString() {
    return "launch "
        + id
        + ", issuer "
        + issuer
        + ", client "
        + clientId
        + ", deployment "
        + deploymentId;
  }
}
