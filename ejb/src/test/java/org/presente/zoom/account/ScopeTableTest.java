package org.presente.zoom.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.rule.Operations;
import org.presente.zoom.api.ZoomGateway;

/** The client's calls, the check's table, the advice, the README and the guide say the same. */
class ScopeTableTest {

  /** A row of the guide's table: scope, feature, whether it is needed. */
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\| (needed|optional) \\| [^|]+ \\|");

  private static final Path GUIDE = Path.of("../docs/guide/zoom-admin.md");
  private static final Path WORDS =
      Path.of("../web/src/main/resources/org/presente/web/messages.properties");

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
  void guideSaysWhatEachScopeIsForInTheWordsOfTheCheck() throws IOException {
    Properties words = new Properties();
    try (Reader bundle = Files.newBufferedReader(WORDS)) {
      words.load(bundle);
    }
    List<String> offered =
        ScopeAdvice.groups().stream()
            .flatMap(group -> group.scopes().stream().map(scope -> row(group, scope, words)))
            .toList();

    assertThat(ROW.matcher(Files.readString(GUIDE)).results())
        .extracting(row -> row.group(1) + ": " + row.group(2) + ", " + row.group(3))
        .containsExactlyElementsOf(offered);
  }

  private static String row(ScopeAdvice.Group group, String scope, Properties words) {
    String needed = group.optional() ? "optional" : "needed";
    return scope + ": " + words.getProperty(group.lost().key()) + ", " + needed;
  }

  @Test
  void nothingThatIsNeededIsCalledUnneeded() {
    assertThat(ScopeAdvice.unneeded())
        .extracting(ScopeAdvice.Unneeded::scope)
        .doesNotContainAnyElementsOf(table());
  }

  @Test
  void userManagedAppsAreOfferedWhatZoomGivesThem() {
    Set<String> given = given();

    assertThat(NeededScope.values())
        .filteredOn(scope -> given.contains(scope.name(true)))
        .filteredOn(scope -> scope != NeededScope.UPDATE_USER)
        .allSatisfy(
            scope -> assertThat(scope.isUsers()).isEqualTo(given.contains(scope.name(false))));
    assertThat(given).containsAll(List.of(ScopeAdvice.smallestOfUsers().split("\n")));
  }

  /** Of the calls that the simulator knows, by Zoom's own description. */
  private static Set<String> given() {
    Operations operations = new Operations();
    return operations.ids().stream()
        .flatMap(id -> operations.byId(id).granularScopes().stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> table() {
    return Arrays.stream(NeededScope.values())
        .map(scope -> scope.name(true))
        .collect(Collectors.toSet());
  }
}
