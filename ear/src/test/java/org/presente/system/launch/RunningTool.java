package org.presente.system.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.presente.sandbox.SandboxClock;
import org.presente.system.Ports;
import org.presente.system.Tool;

/** A tool on PostgreSQL with one platform registered by its first link. */
final class RunningTool implements AutoCloseable {
  private final Path folder;
  private final TestPlatform platform = new TestPlatform();
  private final SandboxClock clock;
  private final Postgres database;
  private final Tool tool;
  private final ToolClient client;

  RunningTool() {
    this(Ports.free());
  }

  private RunningTool(int port) {
    this(port, new ToolClient(URI.create("http://localhost:" + port)));
  }

  /**
   * @param client reaches the tool at its public address, which a proxy may hold
   */
  RunningTool(int port, ToolClient client) {
    this.client = client;
    folder = folder("node-1");
    clock = new SandboxClock(folder.resolve("clock"));
    database = new Postgres(folder);
    tool = new Tool(folder, port, environment());
    tool.start();
    register();
  }

  private Map<String, String> environment() {
    Map<String, String> all = new LinkedHashMap<>(database.settings());
    all.put("PRESENTE_PUBLIC_URL", client.url().toString());
    all.put("PRESENTE_ALLOW_INSECURE_PLATFORMS", "true");
    all.put("PRESENTE_SANDBOX_CLOCK_FILE", folder.resolve("clock").toString());
    all.put("PRESENTE_ZOOM_API_URL", platform.issuer() + "/zoom");
    all.put("PRESENTE_ZOOM_OAUTH_URL", platform.issuer() + "/zoom");
    return all;
  }

  private void register() {
    try {
      String link =
          Files.readAllLines(tool.firstLinks()).stream()
              .filter(line -> line.startsWith("register "))
              .findFirst()
              .orElseThrow()
              .substring("register ".length());
      Answer answer = register(URI.create(link).getRawQuery(), configurationAddress());
      if (answer.status() != 200) {
        throw new AssertionError("not registered: " + answer.body());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String configurationAddress() {
    return platform.issuer() + "/.well-known/openid-configuration";
  }

  /** As an LMS admin who pasted a registration link. */
  Answer register(String query, String configuration) {
    return client.get(
        "/lti/register?"
            + query
            + "&"
            + ToolClient.encoded(Map.of("openid_configuration", configuration)),
        Map.of());
  }

  /** One more node: another process behind the same public address, on the same database. */
  Tool secondNode() {
    return secondNode(Ports.free());
  }

  Tool secondNode(int port) {
    Tool second = new Tool(folder("node-2"), port, environment());
    try {
      second.start();
      return second;
    } catch (RuntimeException | AssertionError failed) {
      second.close();
      throw failed;
    }
  }

  /** SIGKILL to the first node. */
  void kill() {
    tool.kill();
  }

  TestPlatform platform() {
    return platform;
  }

  SandboxClock clock() {
    return clock;
  }

  Postgres database() {
    return database;
  }

  ToolClient client() {
    return client;
  }

  /** Everything the tool has written so far. */
  String log() {
    try {
      return Files.readString(tool.log(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folder(String name) {
    try {
      return Files.createTempDirectory(name);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    tool.close();
    database.close();
    platform.close();
  }
}
