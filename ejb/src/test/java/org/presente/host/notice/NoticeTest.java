package org.presente.host.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.config.Setting;
import org.presente.host.notice.persistence.NoticeEntity;
import org.presente.host.notice.persistence.NoticeRepository;
import org.presente.host.notice.persistence.NoticeSourceEntity;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.lti.http.HttpCall;
import org.presente.lti.message.Context;
import org.presente.lti.message.NotificationService;
import org.presente.lti.notice.Notice;
import org.presente.lti.notice.NoticeHandlers;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceTokens;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;
import org.presente.testing.Backend;
import org.presente.testing.CannedHttp;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** Item 46 of the conformance checklist: what comes of a notice. */
@OnEveryDatabase
class NoticeTest {
  private static final String LMS = "https://lms.example";
  private static final String CLIENT = "client-1";
  private static final String SERVICE = LMS + "/pns";
  private static final ToolKey KEY = ToolKey.generate();

  @Parameter TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T10:00:00Z"));
  private final CannedHttp lms = new CannedHttp(LMS + "/mod/lti/token.php");
  private Backend backend;
  private School school;
  private NoticeService notices;

  @BeforeEach
  void open() {
    database.clear();
    backend = new Backend(database, clock, Map.of(Setting.PUBLIC_URL, "https://tool.example"));
    ServiceTokens tokens =
        new ServiceTokens(lms, () -> new ToolKeySet(Optional.empty(), KEY, List.of()), clock);
    backend
        .beans()
        .with(NoticeHandlers.class, new NoticeHandlers(new AuthorizedCalls(lms, tokens, clock)));
    school = new School(backend, LMS, CLIENT, "old");
    notices = backend.get(NoticeService.class);
  }

  @Test
  @DisplayName("LTI 46: where a launch offers notices, our address is registered once")
  void handlersAreRegisteredOnce() {
    lms.on(SERVICE, 200, "{}");
    offer(Notice.HELLO_WORLD, Notice.CONTEXT_COPY, "LtiAssetProcessorSubmissionNotice");
    work();
    offer(Notice.HELLO_WORLD, Notice.CONTEXT_COPY, "LtiAssetProcessorSubmissionNotice");
    work();

    assertThat(lms.calls())
        .extracting(NoticeTest::body)
        .hasSize(2)
        .allMatch(body -> body.contains("tool.example"))
        .anyMatch(body -> body.contains(Notice.HELLO_WORLD))
        .anyMatch(body -> body.contains(Notice.CONTEXT_COPY));
    assertThat(source().registeredAt()).contains(clock.instant());

    offer(Notice.CONTEXT_COPY);
    work();
    assertThat(lms.calls()).as("the offer changed").hasSize(3);
  }

  @Test
  @DisplayName("LTI 46: a refused registration is written down and not tried for ever")
  void aRefusalIsWrittenDown() {
    lms.on(SERVICE, 403, "{}");
    offer(Notice.CONTEXT_COPY);
    work();
    offer(Notice.CONTEXT_COPY);
    work();

    assertThat(lms.calls()).hasSize(1);
    assertThat(source().problem()).isPresent();
    assertThat(source().registeredAt()).isEmpty();
  }

  @Test
  @DisplayName("LTI 46: a notice sent twice is one notice, handled by the queue")
  void aNoticeSentTwiceIsOne() {
    receive(hello("n1", "1"));
    receive(hello("n1", "1"), hello("n2", "1"));

    assertThat(kept()).hasSize(2).allMatch(it -> it.handledAt().isEmpty());
    assertThat(work()).isEqualTo(2);
    assertThat(kept()).allMatch(it -> it.handledAt().isPresent());
    receive(hello("n2", "1"));
    assertThat(work()).isZero();
  }

  @Test
  @DisplayName("LTI 46: a ContextCopy notice is told on within its own deployment")
  void aContextCopyIsToldOn() {
    Copies copies = new Copies();
    backend.beans().with(Copies.class, copies);
    receive(copy("n1", "1"), copy("n2", "unknown"), copy("n3", "waiting"));
    backend.save(new DeploymentEntity(school.registrationId, "waiting", false, clock.instant()));

    work();

    assertThat(copies.news)
        .containsExactly(new ContextCopied(school.deploymentId, "new", List.of("old")));
    assertThat(kept()).allMatch(it -> it.handledAt().isPresent());
  }

  @Test
  @DisplayName("LTI 46: a notice of a platform that is not registered leaves nothing")
  void aStrangersNoticeLeavesNothing() {
    receive(
        new Notice("https://other.example", CLIENT, "1", "n1", "X", Optional.empty(), List.of()));

    assertThat(kept()).isEmpty();
  }

  private void offer(String... types) {
    backend.run(
        () ->
            notices.offered(
                school.deploymentId,
                new NotificationService(URI.create(SERVICE), Set.of(), Set.of(types))));
  }

  private void receive(Notice... all) {
    backend.run(() -> notices.receive(List.of(all)));
  }

  private int work() {
    return backend.work(List.of(NoticeWork.class, HandlerWork.class));
  }

  private static Notice hello(String id, String deployment) {
    return new Notice(LMS, CLIENT, deployment, id, Notice.HELLO_WORLD, Optional.empty(), List.of());
  }

  private static Notice copy(String id, String deployment) {
    Context context = new Context("new", Optional.empty(), Optional.empty(), List.of());
    return new Notice(
        LMS, CLIENT, deployment, id, Notice.CONTEXT_COPY, Optional.of(context), List.of("old"));
  }

  private NoticeSourceEntity source() {
    return backend.tx(
        () -> backend.get(NoticeRepository.class).source(school.deploymentId).orElseThrow());
  }

  private List<NoticeEntity> kept() {
    return database
        .entityManager()
        .createQuery("select n from NoticeEntity n", NoticeEntity.class)
        .getResultList();
  }

  private static String body(HttpCall call) {
    return new String(call.body(), StandardCharsets.UTF_8);
  }
}
