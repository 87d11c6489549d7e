package org.presente.sandbox.zoom.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Subscription;
import org.presente.sandbox.zoom.state.World;

/** The queue of events and its one sender. */
public final class Webhooks implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(3);

  private final World world;
  private final SandboxClock clock;
  private final List<Delivery> deliveries = new ArrayList<>();
  private final AtomicBoolean pumping = new AtomicBoolean();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(DEADLINE).build();
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(
          task -> {
            var thread = new Thread(task, "zoom-webhooks");
            thread.setDaemon(true);
            return thread;
          });

  public Webhooks(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** Queues an event for every subscription of the account. */
  public void publish(String accountId, String event, ObjectNode payload) {
    var now = clock.instant();
    var message = Json.object().put("event", event).put("event_ts", now.toEpochMilli());
    message.set("payload", Json.object().put("account_id", accountId).setAll(payload));
    for (var subscription : world.subscriptions()) {
      if (wants(subscription, accountId, event)) {
        add(subscription, event, message.toString(), now);
      }
    }
    pump();
  }

  private static boolean wants(Subscription subscription, String accountId, String event) {
    return subscription.accountId().equals(accountId)
        && (subscription.events().isEmpty() || subscription.events().contains(event));
  }

  private synchronized void add(Subscription to, String event, String body, Instant now) {
    var id = UUID.randomUUID().toString();
    deliveries.add(Delivery.fresh(id, event, to.url(), to.secret(), body, now));
  }

  public synchronized List<Delivery> deliveries() {
    return List.copyOf(deliveries);
  }

  /** Sends what is due, in the background. */
  public void pump() {
    if (!due().isEmpty() && pumping.compareAndSet(false, true)) {
      sender.execute(
          () -> {
            pumping.set(false);
            due().forEach(this::send);
          });
    }
  }

  private synchronized List<Delivery> due() {
    var now = clock.instant();
    return deliveries.stream()
        .filter(d -> d.dueAt().map(t -> !t.isAfter(now)).orElse(false))
        .toList();
  }

  private void send(Delivery delivery) {
    var answer = post(delivery);
    synchronized (this) {
      deliveries.replaceAll(d -> d.equals(delivery) ? d.after(answer, clock.instant()) : d);
    }
  }

  private int post(Delivery delivery) {
    var seconds = clock.instant().getEpochSecond();
    var request =
        HttpRequest.newBuilder(delivery.url())
            .timeout(DEADLINE)
            .header("content-type", "application/json; charset=utf-8")
            .header("user-agent", "Zoom Marketplace/1.0a")
            .header("x-zm-request-timestamp", String.valueOf(seconds))
            .header("x-zm-signature", Signature.of(delivery.secret(), seconds, delivery.body()))
            .header("x-zm-request-id", delivery.id())
            .POST(BodyPublishers.ofString(delivery.body()))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException noAnswer) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  @Override
  public void close() {
    sender.shutdownNow();
  }
}
