package org.presente.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Facelets of this module. */
final class Facelets {
  static final Path ROOT = Path.of("src/main/webapp");

  private Facelets() {}

  /** Where a bean's Facelet lies: {@code …host.lesson.LessonPage} at lesson/lesson.xhtml. */
  static String pathOf(String beanClass) {
    String path =
        beanClass
            .replaceFirst("^org\\.presente\\.web\\.(host\\.)?", "")
            .replace('.', '/')
            .replaceFirst("Page$", "");
    int name = path.lastIndexOf('/') + 1;
    return path.substring(0, name)
        + path.substring(name, name + 1).toLowerCase(Locale.ROOT)
        + path.substring(name + 1)
        + ".xhtml";
  }

  static List<Path> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
