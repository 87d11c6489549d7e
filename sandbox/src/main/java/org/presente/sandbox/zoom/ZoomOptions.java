package org.presente.sandbox.zoom;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a simulator is started.
 *
 * @param host address to listen on
 * @param port 0 for any free one
 * @param dataFile where the state is kept between runs; empty: in memory only
 * @param demoAccount whether a simulator without state begins with the demo account
 */
public record ZoomOptions(String host, int port, Optional<Path> dataFile, boolean demoAccount) {

  /** For tests: loopback, any port, nothing kept, demo account present. */
  public static ZoomOptions defaults() {
    return new ZoomOptions("127.0.0.1", 0, Optional.empty(), true);
  }

  public ZoomOptions withPort(int value) {
    return new ZoomOptions(host, value, dataFile, demoAccount);
  }

  public ZoomOptions withDataFile(Path value) {
    return new ZoomOptions(host, port, Optional.of(value), demoAccount);
  }

  public ZoomOptions withoutDemoAccount() {
    return new ZoomOptions(host, port, dataFile, false);
  }
}
