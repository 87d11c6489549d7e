package org.presente.sandbox.lms.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;

/** Sends notices to the tool's handlers and keeps what was answered. Nothing is sent again. */
public final class Notices {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final Duration AT_ONCE = Duration.ofSeconds(1);
  private final Platform platform;
  private final NoticeHandlers handlers = new NoticeHandlers();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final List<NoticeDelivery> deliveries = new ArrayList<>();

  public Notices(Platform platform) {
    this.platform = platform;
  }

  public NoticeHandlers handlers() {
    return handlers;
  }

  /** Says hello; nothing where the tool has no handler for it. */
  public List<NoticeDelivery> sayHello(NoticeVariant variant) {
    String course = platform.campus().catalogue().courses().get(0).id();
    return send(NoticeType.HELLO_WORLD, course, variant, NoticeToken::claims);
  }

  /** Tells of a course that is a copy; nothing where the tool has no handler for it. */
  public List<NoticeDelivery> tellCopy(Course copy, NoticeVariant variant) {
    String course = copy.history().stream().findFirst().orElse(copy.id());
    return send(NoticeType.CONTEXT_COPY, course, variant, token -> token.claims(copy));
  }

  /** All deliveries so far, the oldest first. */
  public synchronized List<NoticeDelivery> deliveries() {
    return List.copyOf(deliveries);
  }

  private List<NoticeDelivery> send(
      NoticeType type, String courseId, NoticeVariant variant, Content content) {
    Optional<Tool> tool = platform.campus().tools().current();
    Optional<String> handler = tool.flatMap(t -> handlers.handler(t.id(), type));
    if (handler.isEmpty()) {
      return List.of();
    }
    String id = UUID.randomUUID().toString();
    NoticeToken token = new NoticeToken(platform, tool.orElseThrow(), courseId, type, id);
    List<NoticeDelivery> done = new ArrayList<>();
    for (int i = 0; i < (variant == NoticeVariant.DUPLICATE ? 2 : 1); i++) {
      done.add(deliver(token, variant, handler.get(), content.of(token)));
    }
    return done;
  }

  private NoticeDelivery deliver(
      NoticeToken token, NoticeVariant variant, String handler, ObjectNode claims) {
    String jwt = platform.key().sign(claims);
    ObjectNode body = Json.object();
    body.putArray("notices")
        .addObject()
        .put("jwt", variant == NoticeVariant.BAD_SIGNATURE ? spoilt(jwt) : jwt);
    long start = System.nanoTime();
    int status = post(handler, body.toString());
    NoticeDelivery delivery =
        new NoticeDelivery(
            token.type(),
            variant,
            token.noticeId(),
            handler,
            status,
            Duration.ofNanos(System.nanoTime() - start));
    judge(delivery);
    return delivery;
  }

  private String spoilt(String jwt) {
    String other = platform.key().sign(Json.object().put("nonce", UUID.randomUUID().toString()));
    return jwt.substring(0, jwt.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
  }

  private int post(String handler, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(handler))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private synchronized void judge(NoticeDelivery delivery) {
    deliveries.add(delivery);
    if (delivery.variant() == NoticeVariant.BAD_SIGNATURE) {
      require(!delivery.taken(), "signature", "a notice with a bad signature was taken");
    } else {
      require(delivery.taken(), "status", "a notice was answered " + delivery.status());
    }
    require(delivery.took().compareTo(AT_ONCE) <= 0, "slow", "the answer took over a second");
  }

  private void require(boolean fulfilled, String rule, String detail) {
    if (!fulfilled) {
      platform.violations().tolerate(Endpoint.NOTICE_HANDLERS, "notices." + rule, detail);
    }
  }

  /** What a notice says beyond its type. */
  private interface Content {
    ObjectNode of(NoticeToken token);
  }
}
