package org.presente.zoom;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Zoom's own documents, which are not part of the repository. */
public final class SharedZoom {

  private SharedZoom() {}

  /** The file; a test without it is left out and says so. */
  public static Path file(String name) {
    Path file = Path.of(System.getProperty("presente.shared", "../../shared"), "zoom", name);
    assumeTrue(
        Files.isRegularFile(file),
        () -> "left out: " + name + " of Zoom's documents is absent; name it by presente.shared");
    return file;
  }
}
