package org.presente.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the system that tests start. A missing one fails. */
public final class Installed {
  private Installed() {}

  /**
   * @param variable of the environment that may name another place
   * @param places where Debian's package puts it
   * @throws IllegalStateException that says what to install
   */
  public static Path program(String variable, String debianPackage, String... places) {
    return Stream.concat(Optional.ofNullable(System.getenv(variable)).stream(), Stream.of(places))
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "These tests need a program: install Debian's package "
                        + debianPackage
                        + ", or set "
                        + variable));
  }
}
