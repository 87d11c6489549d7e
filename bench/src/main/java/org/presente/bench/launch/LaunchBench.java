package org.presente.bench.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** {@code LaunchBench [launches] [warm-up launches]}: prints a table for each database. */
public final class LaunchBench {
  private static final PrintStream OUT = System.out;

  private final int count;
  private final int warmUp;

  private LaunchBench(int count, int warmUp) {
    this.count = count;
    this.warmUp = warmUp;
  }

  public static void main(String[] arguments) throws Exception {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    int warmUp = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
    LaunchBench bench = new LaunchBench(count, warmUp);
    bench.measure("H2", Map.of());
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      bench.measure(
          "PostgreSQL",
          Map.of(
              "PRESENTE_DB_URL",
              "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
              "PRESENTE_DB_USER",
              "postgres",
              "PRESENTE_DB_PASSWORD",
              "postgres",
              "PRESENTE_SECRET_KEY",
              Base64.getEncoder().encodeToString(new byte[32])));
    }
  }

  private void measure(String database, Map<String, String> settings)
      throws IOException, InterruptedException, ExecutionException, GeneralSecurityException {
    Path folder = Files.createTempDirectory(Path.of(System.getProperty("bench.output")), "run");
    try (Platform platform = new Platform();
        ToolProcess tool = new ToolProcess(folder, settings)) {
      OUT.printf("%n%s: started in %.1f s, ", database, tool.startUp().toMillis() / 1e3);
      OUT.printf("%d MB resident; load %.1f%n", tool.residentMegabytes(), load());
      Launches.register(tool, platform);
      round(new Launches(tool, platform, warmUp));
      tool.record();
      print(round(new Launches(tool, platform, count)));
      HotSpots.of(tool.recorded())
          .forEach((part, share) -> OUT.printf(Locale.ROOT, "  %5.1f %%  %s%n", share, part));
      OUT.printf("after it: %d MB resident; load %.1f%n", tool.residentMegabytes(), load());
    }
  }

  private static List<Phase> round(Launches launches)
      throws InterruptedException, ExecutionException {
    Phase floor = launches.floor();
    Phase logins = launches.logins();
    launches.sign();
    Phase posts = launches.launches();
    return List.of(floor, logins, posts, logins.and("login + launch", posts), launches.pages());
  }

  /** The first is the floor; a full launch is two requests. */
  private static void print(List<Phase> phases) {
    OUT.println(
        "phase             per s    p50 ms   p95 ms   p99 ms   wall/floor  CPU ms  CPU/floor");
    Phase floor = phases.get(0);
    for (Phase phase : phases) {
      int requests = phase.name().contains("+") ? 2 : 1;
      OUT.printf(
          Locale.ROOT,
          "%-15s %7.0f  %7.1f  %7.1f  %7.1f  %9.1f  %8.2f  %8.1f%n",
          phase.name(),
          phase.perSecond(),
          phase.percentileMillis(50),
          phase.percentileMillis(95),
          phase.percentileMillis(99),
          phase.wallMillisEach() / requests / floor.wallMillisEach(),
          phase.cpuMillisEach() / requests,
          phase.cpuMillisEach() / requests / floor.cpuMillisEach());
    }
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
