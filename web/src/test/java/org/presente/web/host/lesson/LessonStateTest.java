package org.presente.web.host.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.LessonStatus.Phase;

class LessonStateTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  private static LessonStatus status(Phase phase, long version, Instant... changes) {
    return new LessonStatus(
        phase, changes.length == 0 ? Optional.empty() : Optional.of(changes[0]), version);
  }

  @Test
  void sameStateHasTheSameTag() {
    assertThat(LessonState.of(List.of(status(Phase.OPEN, 3))))
        .isEqualTo(LessonState.of(List.of(status(Phase.OPEN, 3))));
  }

  @Test
  void anotherPhaseOrVersionHasAnotherTag() {
    var open = LessonState.of(List.of(status(Phase.OPEN, 3))).tag();
    assertThat(LessonState.of(List.of(status(Phase.RUNNING, 3))).tag()).isNotEqualTo(open);
    assertThat(LessonState.of(List.of(status(Phase.OPEN, 4))).tag()).isNotEqualTo(open);
  }

  @Test
  void earliestChangeOfAllPluginsCounts() {
    assertThat(
            LessonState.of(
                    List.of(
                        status(Phase.OPEN, 1, TEN.plusSeconds(60)),
                        status(Phase.NOT_YET, 1, TEN),
                        status(Phase.NONE, 1)))
                .changesAt())
        .contains(TEN);
  }
}
