package org.presente.lti.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.Service;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.http.HttpCall;
import org.presente.lti.message.NotificationService;

/** Item 46 of the conformance checklist: how notices are asked for. */
class NoticeHandlersTest {
  private static final String SERVICE = TestPlatform.ISSUER + "/pns/1";

  private final Service service = new Service();

  @Test
  @DisplayName("LTI 46: a handler is put with the scope of notices")
  void item46_aHandlerIsPutWithTheScopeOfNotices() {
    service.http.on(SERVICE, FakeHttp.json(200, "{}"));

    assertThat(register()).isEqualTo(new HandlerOutcome.Registered());

    HttpCall put = service.lastSent();
    assertThat(put.method()).isEqualTo("PUT");
    assertThat(FakeHttp.body(put))
        .contains("\"notice_type\":\"LtiContextCopyNotice\"")
        .contains("tool.example");
    assertThat(FakeHttp.body(service.http.callsTo(TestPlatform.TOKEN).get(0)))
        .contains(URLEncoder.encode(NotificationService.SCOPE, StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("LTI 46: a refusal and an outage are told apart")
  void item46_aRefusalAndAnOutageAreToldApart() {
    service.http.on(SERVICE, FakeHttp.json(403, "{}"));
    assertThat(register()).isInstanceOf(HandlerOutcome.Refused.class);

    service.http.on(SERVICE, FakeHttp.json(400, "{}"));
    assertThat(register()).isInstanceOf(HandlerOutcome.Refused.class);

    service.http.on(SERVICE, FakeHttp.json(503, ""));
    assertThat(register()).isInstanceOf(HandlerOutcome.RetryLater.class);
  }

  private HandlerOutcome register() {
    return new NoticeHandlers(service.calls)
        .register(
            TestPlatform.registration(),
            URI.create(SERVICE),
            Notice.CONTEXT_COPY,
            URI.create("https://tool.example/lti/notices"));
  }
}
