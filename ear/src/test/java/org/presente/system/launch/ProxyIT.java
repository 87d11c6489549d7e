package org.presente.system.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.presente.system.Ports;
import org.presente.system.Tool;

/** The proxy of {@code server-config} in front of two nodes: TLS, HTTP/2, and a node that dies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProxyIT {
  private static final String NODE = "presente_node";
  private final int firstPort = Ports.free();
  private final int secondPort = Ports.free();
  private Proxy proxy;
  private RunningTool running;
  private Tool secondNode;

  @BeforeAll
  void startEverything(@TempDir Path folder) {
    proxy = new Proxy(folder);
    proxy.start(firstPort, secondPort);
    running = new RunningTool(firstPort, new ToolClient(proxy.url(), proxy.client()));
    secondNode = running.secondNode(secondPort);
  }

  @AfterAll
  void stopEverything() {
    if (secondNode != null) {
      secondNode.close();
    }
    if (running != null) {
      running.close();
    }
    proxy.close();
  }

  @Test
  @Order(1)
  void aLaunchOverHttpsEndsOnTheLessonsPage() {
    Answer launch = Attempt.by(running).post();

    assertThat(launch.status()).isEqualTo(303);
    assertThat(launch.header("Location")).doesNotContain("http:");
    assertThat(launch.header("Strict-Transport-Security")).startsWith("max-age=");
    assertThat(cookiesOf(launch))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=None", "Partitioned"));
    assertThat(running.client().follow(launch).body()).contains("Week 1");
  }

  @Test
  @Order(2)
  void itSpeaksHttp2AndSendsPlainRequestsToTls() throws Exception {
    assertThat(get(proxy.client(), proxy.url() + "/lti/jwks").version())
        .isEqualTo(HttpClient.Version.HTTP_2);

    HttpResponse<String> plain = get(HttpClient.newHttpClient(), proxy.plainUrl() + "/lti/jwks?a");
    assertThat(plain.statusCode()).isEqualTo(301);
    assertThat(plain.headers().firstValue("Location")).hasValue(proxy.url() + "/lti/jwks?a");
  }

  @Test
  @Order(3)
  void aBrowserStaysWithItsNode() {
    for (int node : List.of(firstPort, secondPort)) {
      for (int i = 0; i < 4; i++) {
        Answer answer = running.client().get("/lti/jwks", Map.of(NODE, Integer.toString(node)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.cookies()).doesNotContainKey(NODE);
      }
    }
    assertThat(running.client().get("/lti/jwks", Map.of()).cookies())
        .hasEntrySatisfying(
            NODE,
            node -> assertThat(List.of(firstPort, secondPort)).contains(Integer.valueOf(node)));
  }

  @Test
  @Order(4)
  void theLogHoldsNothingThatOpensAnything() {
    Attempt attempt = Attempt.by(running);
    Answer launch = attempt.post();
    running.client().follow(launch);

    assertThat(proxy.log())
        .contains("POST /lti/launch", "node=127.0.0.1:" + firstPort)
        .doesNotContain("?", attempt.login().state(), launch.header("Location"));
  }

  @Test
  @Order(5)
  void whenANodeDiesTheOtherAnswersForIt() {
    running.kill();
    Map<String, String> itsBrowser = Map.of(NODE, Integer.toString(firstPort));

    Answer answer = running.client().get("/lti/jwks", itsBrowser);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.cookies()).containsEntry(NODE, Integer.toString(secondPort));

    Answer launch = Attempt.by(running).post();
    assertThat(launch.status()).isEqualTo(303);
    assertThat(running.client().follow(launch).body()).contains("Week 1");
  }

  private static List<String> cookiesOf(Answer answer) {
    return answer.headers().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Set-Cookie"))
        .flatMap(header -> header.getValue().stream())
        .toList();
  }

  private static HttpResponse<String> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
