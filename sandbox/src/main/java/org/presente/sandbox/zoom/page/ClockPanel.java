package org.presente.sandbox.zoom.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.state.Occurrence;

/** The sandbox clock with buttons that move it forward, for all programs of the sandbox. */
record ClockPanel(SandboxClock clock, Duration reportDelay) {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH);

  /**
   * @param date the date of the page's meeting, for the buttons that go to its start and end
   */
  Html show(String back, Optional<Occurrence> date) {
    var now = clock.instant();
    List<Html> buttons = new ArrayList<>();
    buttons.add(step(back, "+1 min", Duration.ofMinutes(1)));
    buttons.add(step(back, "+15 min", Duration.ofMinutes(15)));
    buttons.add(step(back, "+1 h", Duration.ofHours(1)));
    date.filter(d -> d.start().isAfter(now))
        .ifPresent(d -> buttons.add(to(back, "to the start of the meeting", d.start())));
    date.filter(d -> d.end().isAfter(now))
        .ifPresent(d -> buttons.add(to(back, "to the end of the meeting", d.end())));
    buttons.add(step(back, "+ report delay", reportDelay));
    return Html.of(
        "<section class=\"clock\"><h2>Sandbox clock</h2><p class=\"time\">{}</p>"
            + "<div class=\"row\">{}</div></section>",
        FORMAT.format(now.atZone(ZoneOffset.UTC)),
        Html.join(buttons));
  }

  private static Html step(String back, String label, Duration step) {
    return Forms.button(
        "/play/clock", label, Forms.fields("back", back, "advance", step.toString()));
  }

  private static Html to(String back, String label, Instant instant) {
    return Forms.button("/play/clock", label, Forms.fields("back", back, "to", instant.toString()));
  }
}
