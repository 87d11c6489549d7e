package org.presente.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the fifty items of the conformance checklist has a test that carries its number. */
class ConformanceTest {
  private static final Path ROOT = Path.of("..");
  private static final Path TABLE = ROOT.resolve("docs/lti-conformance.md");

  /** Annotations may stand between the name and the method. */
  private static final Pattern NUMBERED =
      Pattern.compile("@DisplayName\\(\\s*\"LTI (\\d+): .*?\\bvoid (\\w+)\\(", Pattern.DOTALL);

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|[^|]*\\|([^|]*)\\|$");
  private static final Pattern NAMED = Pattern.compile("`(\\w+\\.\\w+)`");

  private static final Map<Integer, Set<String>> TESTS = tests();

  static IntStream items() {
    return IntStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("items")
  void everyItemHasATest(int item) {
    assertThat(TESTS).containsKey(item);
  }

  @Test
  void theTableNamesTestsOfEveryItemAndOnlySuch() {
    Map<Integer, List<String>> rows = rows();

    assertThat(rows.keySet()).containsExactlyElementsOf(items().boxed().toList());
    rows.forEach(
        (item, named) ->
            assertThat(TESTS.get(item)).as("item %d", item).isNotEmpty().containsAll(named));
    assertThat(rows.values()).noneMatch(List::isEmpty);
  }

  private static Map<Integer, List<String>> rows() {
    return ROW.matcher(read(TABLE))
        .results()
        .collect(
            Collectors.toMap(
                row -> Integer.valueOf(row.group(1)),
                row -> NAMED.matcher(row.group(2)).results().map(name -> name.group(1)).toList(),
                (first, second) -> first,
                TreeMap::new));
  }

  private static Map<Integer, Set<String>> tests() {
    Map<Integer, Set<String>> tests = new TreeMap<>();
    for (String module : List.of("lti-provider", "ejb", "web", "ear", "sandbox")) {
      sources(ROOT.resolve(module).resolve("src/test/java")).forEach(file -> collect(file, tests));
    }
    return tests;
  }

  private static void collect(Path file, Map<Integer, Set<String>> tests) {
    String type = file.getFileName().toString().replace(".java", "");
    Matcher found = NUMBERED.matcher(read(file));
    for (MatchResult test : found.results().toList()) {
      tests
          .computeIfAbsent(Integer.valueOf(test.group(1)), item -> new TreeSet<>())
          .add(type + "." + test.group(2));
    }
  }

  private static List<Path> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
