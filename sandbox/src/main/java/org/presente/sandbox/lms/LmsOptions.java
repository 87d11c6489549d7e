package org.presente.sandbox.lms;

import java.nio.file.Path;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/**
 * How to start a {@link MiniLms}. Empty text means "not given".
 *
 * @param port 0 for any free one
 * @param issuer the issuer and the base of all addresses; by default {@code http://host:port}
 * @param dataFile where the campus is kept between runs; by default in memory only
 */
public record LmsOptions(
    String host, int port, String issuer, String dataFile, QuirkProfile profile) {

  /** For tests: loopback, any free port, nothing kept. */
  public static LmsOptions onAnyPort() {
    return new LmsOptions("127.0.0.1", 0, "", "", QuirkProfile.MOODLE);
  }

  public LmsOptions withPort(int newPort) {
    return new LmsOptions(host, newPort, issuer, dataFile, profile);
  }

  public LmsOptions withIssuer(String newIssuer) {
    return new LmsOptions(host, port, newIssuer, dataFile, profile);
  }

  public LmsOptions withDataFile(Path file) {
    return new LmsOptions(host, port, issuer, file.toString(), profile);
  }

  public LmsOptions withProfile(QuirkProfile newProfile) {
    return new LmsOptions(host, port, issuer, dataFile, newProfile);
  }
}
