package org.presente.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.roster.CourseRole;

class PluginsTest {
  private static final Instant TEN = Instant.parse("2026-11-25T10:00:00Z");

  /** Sells seats in a room: nothing of Zoom's. */
  private record Declared(String name, List<Capability> capabilities, Instant start)
      implements Plugin {
    @Override
    public String version() {
      return "2.1";
    }

    @Override
    public Optional<LessonStatus> statusOf(long lessonId) {
      return Optional.empty();
    }

    @Override
    public Map<Long, ScheduledClass> scheduledIn(long courseId) {
      return Map.of(
          7L, new ScheduledClass(start, start.plusSeconds(60), ZoneOffset.UTC, start, name));
    }
  }

  private static final Declared ROOM =
      new Declared("room", List.of(Capability.of("room:book", CourseRole.INSTRUCTOR)), TEN);
  private static final Declared BELL = new Declared("bell", List.of(), TEN.plusSeconds(1));

  @Test
  void eachPluginIsListedWithWhatItDeclaresByName() {
    assertThat(new Plugins(List.of(ROOM, BELL)).declared())
        .containsExactly(
            new PluginView("bell", "2.1", List.of(), List.of()),
            new PluginView("room", "2.1", ROOM.capabilities(), List.of()));
  }

  @Test
  void aTaskBelongsToThePluginWhoseNameStandsBeforeTheDot() {
    PluginView room = new PluginView("room", "2.1", List.of(), List.of());
    assertThat(room.owns("room.clean")).isTrue();
    assertThat(room.owns("roommates.list")).isFalse();
  }

  @Test
  void ofTwoPluginsInOneLessonTheEarlierClassCounts() {
    assertThat(new Plugins(List.of(BELL, ROOM)).scheduledIn(1).get(7L).columnKey())
        .isEqualTo("room");
  }

  @Test
  void administratorsMayWhatInstructorsMay() {
    Capability book = ROOM.capabilities().get(0);
    assertThat(book.isGrantedTo(CourseRole.ADMINISTRATOR)).isTrue();
    assertThat(book.isGrantedTo(CourseRole.LEARNER)).isFalse();
  }
}
