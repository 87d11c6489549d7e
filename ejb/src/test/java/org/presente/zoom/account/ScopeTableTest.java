package org.presente.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.presente.zoom.api.ZoomGateway;

/** The client's calls, the check's table, the advice and the README say the same. */
class ScopeTableTest {

  /** Events are sent by Zoom: no call of ours needs their scope. */
  private static final Set<String> OF_EVENTS = Set.of("meeting:read:participant:admin");

  @Test
  void tableHasEveryScopeThatACallNeedsAndNoOther() {
    Set<String> needed = new HashSet<>(ZoomGateway.scopes());
    needed.addAll(OF_EVENTS);

    assertThat(table()).isEqualTo(needed);
  }

  @Test
  void readmeNamesEveryScope() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));

    assertThat(table())
        .allSatisfy(scope -> assertThat(readme).contains("`" + scope.replace(":admin", "") + "`"));
  }

  @Test
  void nothingThatIsNeededIsCalledUnneeded() {
    assertThat(ScopeAdvice.unneeded())
        .extracting(ScopeAdvice.Unneeded::scope)
        .doesNotContainAnyElementsOf(table());
  }

  private static Set<String> table() {
    return Arrays.stream(NeededScope.values())
        .map(scope -> scope.name(true))
        .collect(Collectors.toSet());
  }
}
