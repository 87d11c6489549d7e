package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.pipeline.Play.full;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.webhook.WebhookAnswer;
import org.presente.zoom.webhook.WebhookService;
import org.presente.zoom.webhook.domain.Proof;

/** Where Zoom gives no report, what its webhooks told counts. */
class LiveEvidenceTest {
  private static final String SECRET = "a-secret-token-of-zoom";
  private static final Set<String> EVENTS =
      Set.of(
          "meeting.started",
          "meeting.ended",
          "meeting.participant_joined",
          "meeting.participant_left",
          "meeting.participant_joined_breakout_room",
          "meeting.participant_left_breakout_room",
          "meeting.participant_joined_waiting_room",
          "meeting.participant_left_waiting_room",
          "meeting.participant_admitted");

  private final Classroom school = new Classroom();
  private HttpServer door;
  private Course course;

  @BeforeEach
  void listen() throws IOException {
    WebhookService webhooks = school.backend().get(WebhookService.class);
    String path =
        school
            .backend()
            .call(() -> webhooks.ofConnection(school.connectionId()).orElseThrow().path());
    school.backend().run(() -> webhooks.keepSecret(school.connectionId(), SECRET));
    door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    door.createContext("/", exchange -> receive(webhooks, path, exchange));
    door.start();
    school
        .zoom()
        .subscribe(
            DemoAccount.ACCOUNT_ID,
            URI.create("http://127.0.0.1:" + door.getAddress().getPort() + "/" + path),
            SECRET,
            EVENTS);
    course = school.usualCourse();
  }

  private static void receive(WebhookService webhooks, String path, HttpExchange exchange)
      throws IOException {
    Proof proof =
        new Proof(
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-zm-signature")),
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("x-zm-request-timestamp")),
            exchange.getRequestBody().readAllBytes());
    boolean kept = webhooks.receive(path, proof) instanceof WebhookAnswer.Kept;
    exchange.sendResponseHeaders(kept ? 204 : 401, -1);
    exchange.close();
  }

  @AfterEach
  void close() {
    door.stop(0);
    school.closeBlameless();
  }

  @Test
  void withoutAnyReportTheLiveLogIsTheEvidence() {
    allowNoReport();
    Day day =
        Day.in(course, "Week")
            .held(
                full()
                    .stay("Ana", "10:30", "11:00")
                    .inRoom("Ben", "10:00", "10:20", "10:40")
                    .stay("Chen", "10:00", "10:20")
                    .stay("Chen", "10:30", "10:50"));

    assertThat(school.zoom().deliveries()).isNotEmpty();
    day.gives("Ana 50, Ben 100, Chen 66.67");
    assertThat(Verdict.of(day.lesson().table())).contains("Ana by REGISTRANT");
  }

  @Test
  void aReportThatComesCountsAndAddsNothingTwice() {
    allowNoReport();
    Day day = Day.in(course, "Week").held(full().stay("Ana", "10:30", "11:00"));
    day.gives("Ana 50");

    school.allowOnly(any -> true);
    school.zoom().clearJournal();
    school.later(Duration.ofHours(24));

    assertThat(school.zoom().count("reportMeetingParticipants")).isPositive();
    day.gives("Ana 50");
    assertThat(day.lesson().table().unmatched()).isEmpty();
  }

  private void allowNoReport() {
    school.allowOnly(
        scope ->
            !scope.startsWith("report:")
                && !scope.startsWith("dashboard:")
                && !scope.contains("past"));
  }

  /** Business plan without report scopes: dashboards are allowed, and late. */
  @Test
  void whileOneSourceIsMerelyNotReadyTheLiveLogWaits() {
    school.allowOnly(scope -> !scope.startsWith("report:") && !scope.contains("past"));
    school.zoom().switches(all -> all.dashboardDelay(Duration.ofHours(2)));
    Day day = Day.in(course, "Week").held(full().stay("Ana", "10:30", "11:00")).givesNothing();
    school.later(Duration.ofHours(4));
    school.later(Duration.ofHours(24));
    day.gives("Ana 50");
    assertThat(Verdict.of(day.lesson().table())).contains("Ana by REGISTRANT");
  }

  /** As of meetings with one person. */
  @Test
  void whatZoomNeverReportsCountsAtTheLastRead() {
    school.zoom().switches(all -> all.reportDelay(Duration.ofDays(300)));
    school.allowOnly(scope -> !scope.startsWith("dashboard:"));
    Day day = Day.in(course, "Week").held(full().stay("Ana", "10:30", "11:00")).givesNothing();

    school.later(Duration.ofHours(24));
    day.givesNothing();
    school.later(Duration.ofHours(50));
    day.gives("Ana 50");
  }
}
