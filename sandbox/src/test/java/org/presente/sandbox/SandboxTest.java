package org.presente.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.quirk.QuirkProfile;

class SandboxTest {
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void anOwnProcessPrintsItsAddressesAnswersAndEndsOnTerm(@TempDir Path data) throws Exception {
    Process process = process(data);
    try {
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String lms = output.readLine();
      String zoom = output.readLine();
      assertThat(lms).matches("lms http://127\\.0\\.0\\.1:\\d+");
      assertThat(zoom).matches("zoom http://127\\.0\\.0\\.1:\\d+");
      assertThat(get(lms.substring("lms ".length()) + "/health").statusCode()).isEqualTo(200);
      assertThat(get(zoom.substring("zoom ".length()) + "/health").statusCode()).isEqualTo(200);
      assertThat(get(lms.substring("lms ".length()) + "/mail").body()).contains("no-mail");
      assertThat(get(zoom.substring("zoom ".length()) + "/v2/users/me").statusCode())
          .isEqualTo(401);

      process.destroy();

      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143);
      assertThat(data.resolve("lms.json")).exists();
      assertThat(data.resolve("clock")).exists();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process process(Path data) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Sandbox.class.getName(), "--lms-port", "0", "--zoom-port", "0"));
    command.addAll(List.of("--mail-port", "0"));
    command.addAll(List.of("--data", data.toString(), "--blank"));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  @Test
  void whatHappenedIsThereAfterARestart(@TempDir Path data) {
    SandboxOptions options =
        SandboxOptions.of(
            "--lms-port", "0", "--zoom-port", "0", "--mail-port", "0", "--data", data.toString());
    String key;
    try (Sandbox first = Sandbox.start(options)) {
      first.lms().control().campus().setPrivacy(Privacy.NONE);
      key = first.lms().control().campus().platformKey();
    }

    try (Sandbox second = Sandbox.start(options)) {
      assertThat(second.lms().control().campus().privacy()).isEqualTo(Privacy.NONE);
      assertThat(second.lms().control().campus().platformKey()).isEqualTo(key);
      assertThat(second.lms().control().roster("2")).hasSize(32);
    }
  }

  @Test
  void theMiniLmsBehavesAsTheProfileSays(@TempDir Path data) {
    SandboxOptions options =
        SandboxOptions.of(
            "--lms-port",
            "0",
            "--zoom-port",
            "0",
            "--mail-port",
            "0",
            "--data",
            data.toString(),
            "--profile",
            "canvas");
    try (Sandbox sandbox = Sandbox.start(options)) {
      assertThat(sandbox.lms().control().quirks().profile()).isEqualTo(QuirkProfile.CANVAS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--lms-port,--zoom-port,--mail-port",
    "--zoom-port,--lms-port,--mail-port",
    "--mail-port,--lms-port,--zoom-port"
  })
  void aBusyPortIsOneClearLine(String busyOption, String other, String third, @TempDir Path data)
      throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();

      int status =
          run(busyOption, String.valueOf(port), other, "0", third, "0", "--data", data.toString());

      assertThat(status).isEqualTo(2);
      assertThat(errors.toString(StandardCharsets.UTF_8))
          .contains("port " + port, busyOption)
          .hasLineCount(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--lms-prot",
        "--lms-port",
        "--lms-port x",
        "--zoom-port 70000",
        "--profile webct"
      })
  void aWrongOptionIsOneClearLine(String arguments) {
    assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("sandbox: ").hasLineCount(1);
  }

  private int run(String... arguments) {
    PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8);
    return Sandbox.run(err, err, arguments);
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
