package org.presente.zoom.sync.cost;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/**
 * Prints what comparing 200, 2,000 and 20,000 meetings costs, with 100 ms for each call to Zoom. To
 * be started by {@code bench/sync}.
 */
public final class SyncCostBench {
  private static final Duration LATENCY = Duration.ofMillis(100);

  /** Measured with 200 meetings: one call for each, one after the other. (product.md F) */
  private static final double MOD_ZOOM_SECONDS_EACH = 21.3 / 200;

  private static final String ROW = "%-9s %-6s %-34s %6s %6s %6s %9s %8s %10s %9s%n";

  private SyncCostBench() {}

  public static void main(String[] arguments) throws IOException {
    System.out.printf(
        ROW,
        "meetings",
        "hosts",
        "what happened",
        "lists",
        "reads",
        "writes",
        "wall s",
        "longest",
        "mod_zoom:",
        "wall s");
    measure(200, 20);
    measure(2_000, 50);
    measure(20_000, 200);
  }

  private static void measure(int meetings, int hosts) throws IOException {
    try (LargeSchool school = new LargeSchool(meetings, hosts)) {
      Measure measure = new Measure(school);
      measure.tick();
      school.school().zoom().switches(it -> it.latency(LATENCY));
      print(meetings, hosts, "nothing changed", measure.tick());
      int percent = meetings / 100;
      print(meetings, hosts, "1 changed: its event", measure.events(() -> school.rename(1, "One")));
      print(meetings, hosts, "  the next tick", measure.tick());
      print(
          meetings,
          hosts,
          "1 % changed: their events",
          measure.events(() -> school.rename(percent, "Percent")));
      print(meetings, hosts, "  the next tick", measure.tick());
      school.loseEvents();
      school.rename(percent, "Unheard");
      print(meetings, hosts, "1 % changed, all events lost", measure.tick());
      expect(percent, school.named("Unheard"));
      print(
          meetings,
          hosts,
          "a tick with its part of full reads",
          measure.tickAfter(Duration.ofHours(25)));
    }
  }

  private static void expect(int changes, int seen) {
    if (changes != seen) {
      throw new IllegalStateException(seen + " of " + changes + " changes reached the lessons");
    }
  }

  private static void print(int meetings, int hosts, String what, Cost cost) {
    System.out.printf(
        Locale.ROOT,
        ROW,
        meetings,
        hosts,
        what,
        cost.lists(),
        cost.reads(),
        cost.writes(),
        seconds(cost.wall()),
        cost.longestTransaction().toMillis() + " ms",
        meetings + " reads",
        "%.1f".formatted(meetings * MOD_ZOOM_SECONDS_EACH));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f", time.toMillis() / 1e3);
  }
}
