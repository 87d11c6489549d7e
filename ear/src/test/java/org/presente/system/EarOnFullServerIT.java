package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The EAR deploys on the full server: beans, database, timers, servlets and pages find each other.
 */
class EarOnFullServerIT {
  @TempDir(cleanup = CleanupMode.ALWAYS)
  private Path folder;

  @Test
  void theEarServesKeysAndTheFirstAdminsPage() throws IOException, InterruptedException {
    try (FullServer server = new FullServer(folder)) {
      server.start();
      Path links = server.data().resolve("first-links.txt");
      Await.until(
          "the EAR has started; log:\n" + server.log(),
          Duration.ofSeconds(180),
          () -> Files.exists(links) && status(server, "/lti/jwks") == 200);
      String admin = Files.readAllLines(links).get(0).substring("admin ".length());
      assertThat(body(URI.create(admin))).contains("welcome:userName");
      assertThat(body(URI.create("http://localhost:" + server.port() + "/lti/jwks")))
          .contains("\"keys\"")
          .doesNotContain("\"d\"");
      aPlatformInsideANetworkIsRefused(server);
    }
  }

  /** Here, because the other tests' tools are started for a platform on this machine. */
  private static void aPlatformInsideANetworkIsRefused(FullServer server)
      throws IOException, InterruptedException {
    for (String inside :
        List.of(
            "https://127.0.0.1", "https://[::1]", "https://169.254.169.254", "http://10.0.0.1")) {
      String query =
          "?openid_configuration="
              + URLEncoder.encode(inside + "/configuration", StandardCharsets.UTF_8);
      HttpResponse<String> answer =
          get(URI.create("http://localhost:" + server.port() + "/lti/register" + query));
      assertThat(answer.statusCode()).as(inside).isEqualTo(400);
      assertThat(answer.body()).contains("</html>").doesNotContain("Exception", "\tat ");
    }
  }

  private static int status(FullServer server, String path) {
    try {
      return get(URI.create("http://localhost:" + server.port() + path)).statusCode();
    } catch (IOException notYet) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static String body(URI address) throws IOException, InterruptedException {
    return get(address).body();
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}
