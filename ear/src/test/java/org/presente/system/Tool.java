package org.presente.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The runnable jar as a process. It can be killed without warning and started again. */
public final class Tool implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(4);
  private final Path folder;
  private final int port;
  private final Map<String, String> environment;
  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;

  public Tool(Path folder, int port, Map<String, String> environment) {
    this.folder = folder;
    this.port = port;
    this.environment = new LinkedHashMap<>(environment);
  }

  public URI url() {
    return URI.create("http://localhost:" + port);
  }

  public Path log() {
    return folder.resolve("tool.log");
  }

  public Path firstLinks() {
    return folder.resolve("data").resolve("first-links.txt");
  }

  public void start() {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xmx512m",
                  "-jar",
                  System.getProperty("presente.jar"),
                  "--port",
                  Integer.toString(port)));
      builder.environment().put("PRESENTE_PUBLIC_URL", url().toString());
      builder.environment().putAll(environment);
      builder.directory(folder.toFile());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
      process = builder.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Await.until("the tool answers", START, this::isReady);
  }

  /** SIGKILL: no chance to finish anything. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  private void await() {
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new AssertionError("the tool ended while starting:\n" + lastLines());
    }
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready")).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String lastLines() {
    try {
      List<String> lines = Files.readAllLines(log());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    } catch (IOException unreadable) {
      return "its log cannot be read: " + unreadable;
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
      await();
      process.destroyForcibly();
    }
  }
}
