package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.sandbox.lms.quirk.Quirk;

/** Every quirk is a switch that changes what a tool sees, and nothing happens without it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuirksTest {
  private QuirkWorld world;

  @BeforeAll
  void start() {
    world = new QuirkWorld();
  }

  @AfterAll
  void stop() {
    world.close();
  }

  static List<QuirkRow> rows() {
    return Stream.of(
            TokenQuirkRows.rows(),
            GradeQuirkRows.rows(),
            MemberQuirkRows.rows(),
            LaunchQuirkRows.rows(),
            RegistrationQuirkRows.rows())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aQuirkChangesTheAnswer(QuirkRow row) {
    world.reset(row.quirk(), false);
    assertThat(String.valueOf(row.look().at(world))).as("off").isEqualTo(row.off());

    world.reset(row.quirk(), true);
    assertThat(String.valueOf(row.look().at(world))).as("on").isEqualTo(row.on());

    assertThat(row.on()).isNotEqualTo(row.off());
  }

  @Test
  void everyQuirkHasItsRow() {
    Set<Quirk> tried = rows().stream().map(QuirkRow::quirk).collect(Collectors.toSet());

    assertThat(new TreeSet<>(tried)).containsExactlyElementsOf(EnumSet.allOf(Quirk.class));
  }
}
