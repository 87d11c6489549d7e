package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The cases of one table, by id. What is to run is told by {@code attendance-cases.txt}, not by
 * what somebody wrote: an id without a case fails, and so does a case without an id.
 */
final class CaseTable<T> {
  private final Map<String, T> cases = new LinkedHashMap<>();
  private final String letter;

  CaseTable(String letter) {
    this.letter = letter;
  }

  CaseTable<T> with(String id, T trial) {
    assertThat(cases.put(id, trial)).as("a second case " + id).isNull();
    return this;
  }

  T of(String id) {
    return Optional.ofNullable(cases.get(id))
        .orElseThrow(() -> new AssertionError("nothing shows case " + id));
  }

  /** Those listed, and those written beyond the list. */
  Stream<String> ids() {
    Set<String> ids = new TreeSet<>(listed().filter(id -> id.startsWith(letter)).toList());
    assertThat(ids).as("listed cases " + letter).isNotEmpty().containsAll(cases.keySet());
    return ids.stream();
  }

  static Stream<String> listed() {
    try {
      Path list = Path.of(CaseTable.class.getResource("/attendance-cases.txt").toURI());
      return Files.readAllLines(list).stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ", -1)).stream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
