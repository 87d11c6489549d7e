package org.presente.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tour of the code names classes; they are to be found under these names. */
class TourTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern QUOTED = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.([a-z]\\w+))?`");

  private final Map<String, Path> sources = sources();

  @Test
  void everyClassOfTheTourExistsAndHasTheMethodItNames() throws IOException {
    Set<MatchResult> named =
        QUOTED
            .matcher(Files.readString(ROOT.resolve("docs/tour.md")))
            .results()
            .collect(Collectors.toSet());

    assertThat(named).hasSizeGreaterThan(30);
    for (MatchResult name : named) {
      assertThat(sources).as(name.group()).containsKey(name.group(1));
      Optional<String> method = Optional.ofNullable(name.group(2));
      if (method.isPresent()) {
        assertThat(Files.readString(sources.get(name.group(1))))
            .as(name.group())
            .containsPattern("\\b" + method.get() + "\\(");
      }
    }
  }

  private static Map<String, Path> sources() {
    return Stream.of("lti-provider", "ejb", "web", "ear", "sandbox")
        .flatMap(TourTest::javaFiles)
        .collect(Collectors.toMap(TourTest::className, Function.identity(), (one, other) -> one));
  }

  private static Stream<Path> javaFiles(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String className(Path file) {
    return file.getFileName().toString().replaceFirst("\\.java$", "");
  }
}
