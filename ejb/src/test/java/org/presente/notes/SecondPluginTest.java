package org.presente.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.presente.bench.Backend;
import org.presente.host.plugin.PluginView;
import org.presente.host.plugin.Plugins;
import org.presente.host.task.TaskRunner;
import org.presente.host.task.TaskService;
import org.presente.host.task.TaskView;

/** What the host does for a plugin it has never heard of. */
class SecondPluginTest {
  private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

  @Test
  void itsTaskIsRunAndShownAsItsOwn() {
    try (Backend backend =
        Backend.of(Clock.fixed(NOW, ZoneOffset.UTC), Map.of(), NotesPlugin.class, TidyTask.class)) {
      PluginView notes = backend.get(Plugins.class).declared().get(0);
      assertThat(notes.name()).isEqualTo("notes");
      assertThat(notes.capabilities()).containsExactly(NotesPlugin.WRITE, NotesPlugin.ERASE);
      assertThat(notes.settings()).hasSize(4);

      backend.get(TaskRunner.class).beat();

      TaskView task = backend.call(() -> backend.get(TaskService.class).tasks()).get(0);
      assertThat(notes.owns(task.name())).isTrue();
      assertThat(task.lastResult()).contains("3 notes tidied");
      assertThat(task.nextRun()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
  }
}
