package org.presente.bench.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The runnable jar in a folder of its own, with a recorder on. */
final class ToolProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration POLL = Duration.ofMillis(100);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Path folder;
  private final int port;
  private final Process process;
  private final Duration startUp;

  ToolProcess(Path folder, Map<String, String> settings) throws IOException, InterruptedException {
    this.folder = folder;
    this.port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                System.getProperty("presente.jar"),
                "--port",
                Integer.toString(port)));
    builder.directory(folder.toFile());
    builder.environment().putAll(settings);
    builder.environment().put("PRESENTE_PUBLIC_URL", url());
    builder.environment().put("PRESENTE_ALLOW_INSECURE_PLATFORMS", "true");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("tool.log").toFile());
    Instant begin = Instant.now();
    process = builder.start();
    awaitReady(begin.plus(PATIENCE));
    startUp = Duration.between(begin, Instant.now());
  }

  String url() {
    return "http://localhost:" + port;
  }

  /** From the start of the Java process to the first 200 of /health/ready. */
  Duration startUp() {
    return startUp;
  }

  /** Processor time of the server so far, all threads. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  /** Begins to take samples of what the server's threads do. */
  void record() throws IOException, InterruptedException {
    jcmd("JFR.start", "name=bench", "settings=profile");
  }

  Path recorded() throws IOException, InterruptedException {
    Path file = folder.resolve("bench.jfr");
    jcmd("JFR.dump", "name=bench", "filename=" + file);
    jcmd("JFR.stop", "name=bench");
    return file;
  }

  private void jcmd(String... command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
    all.add(Long.toString(process.pid()));
    all.addAll(List.of(command));
    Process done =
        new ProcessBuilder(all)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (done.waitFor() != 0) {
      throw new IOException("jcmd failed: " + all);
    }
  }

  /** The link by which the first platform registers itself. */
  String registrationLink() throws IOException {
    return Files.readAllLines(folder.resolve("data/first-links.txt")).stream()
        .filter(line -> line.startsWith("register "))
        .map(line -> line.substring("register ".length()))
        .findFirst()
        .orElseThrow();
  }

  private void awaitReady(Instant deadline) throws IOException, InterruptedException {
    while (!isReady()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        close();
        throw new IOException("the tool did not start; see " + folder.resolve("tool.log"));
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/health/ready")).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
