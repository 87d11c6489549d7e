package org.presente.lti.notice;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.presente.lti.http.HttpCall;
import org.presente.lti.json.Json;
import org.presente.lti.message.NotificationService;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceAnswer;

/** Asks a platform to send notices of a type to an address. Asking again changes nothing. */
public final class NoticeHandlers {
  private static final String MEDIA_TYPE = "application/json";

  private final AuthorizedCalls http;

  public NoticeHandlers(AuthorizedCalls http) {
    this.http = http;
  }

  public HandlerOutcome register(
      Registration registration, URI service, String noticeType, URI handler) {
    String body = Json.write(Map.of("notice_type", noticeType, "handler", handler.toString()));
    ServiceAnswer answer =
        http.send(
            registration,
            Set.of(NotificationService.SCOPE),
            HttpCall.put(service, MEDIA_TYPE, body).accept(MEDIA_TYPE));
    if (answer instanceof ServiceAnswer.Unavailable outage) {
      return new HandlerOutcome.RetryLater(outage.retryAfter(), outage.reason());
    }
    if (answer instanceof ServiceAnswer.Answered answered) {
      return answered.http().isSuccess()
          ? new HandlerOutcome.Registered()
          : new HandlerOutcome.Refused("the service answered " + answered.http());
    }
    return new HandlerOutcome.Refused(
        answer instanceof ServiceAnswer.Forbidden forbidden
            ? forbidden.reason()
            : ((ServiceAnswer.Unauthorized) answer).reason());
  }
}
