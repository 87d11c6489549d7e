package org.presente.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A full Payara Server from its archive, on loopback and free ports, with the EAR dropped in. */
final class FullServer implements AutoCloseable {
  private final Path folder;
  private final int port = Ports.free();
  private final int adminPort = Ports.free();
  private Process process;

  FullServer(Path folder) {
    this.folder = folder;
  }

  int port() {
    return port;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  void start() {
    try {
      run("jar", "xf", System.getProperty("presente.server-zip"));
      Path domain = folder.resolve("payara6/glassfish/domains/domain1");
      listenOnLoopback(domain.resolve("config/domain.xml"));
      Files.createDirectories(domain.resolve("autodeploy"));
      Files.copy(
          Path.of(System.getProperty("presente.ear")), domain.resolve("autodeploy/presente.ear"));
      process = asadmin("start-domain", "--verbose", "domain1");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void listenOnLoopback(Path domainXml) throws IOException {
    String xml = Files.readString(domainXml);
    Files.writeString(
        domainXml,
        xml.replace(
                "<network-listener port=\"8080\"",
                "<network-listener address=\"127.0.0.1\" port=\"" + port + "\"")
            .replace(
                "<network-listener port=\"8181\"",
                "<network-listener address=\"127.0.0.1\" port=\"" + Ports.free() + "\"")
            .replace(
                "<network-listener port=\"4848\"",
                "<network-listener address=\"127.0.0.1\" port=\"" + adminPort + "\"")
            .replace(
                "address=\"0.0.0.0\" port=\"3700\"",
                "address=\"127.0.0.1\" port=\"" + Ports.free() + "\"")
            .replace(
                "JMS_PROVIDER_PORT\" value=\"7676\"",
                "JMS_PROVIDER_PORT\" value=\"" + Ports.free() + "\""));
  }

  private Process asadmin(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(folder.resolve("payara6/glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.environment().put("PRESENTE_DATA_DIR", data().toString());
    builder
        .environment()
        .put("PRESENTE_DB_URL", "jdbc:h2:file:" + data().resolve("presente") + ";WRITE_DELAY=0");
    builder.environment().put("PRESENTE_PUBLIC_URL", "http://localhost:" + port);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    return builder.start();
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(List.of(arguments));
    Process unpacking = new ProcessBuilder(command).directory(folder.toFile()).start();
    end(unpacking, 120);
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      List<ProcessHandle> servers = process.descendants().toList();
      end(asadmin("--port", Integer.toString(adminPort), "stop-domain", "domain1"), 60);
      servers.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void end(Process waitedFor, int seconds) {
    try {
      waitedFor.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
