package org.presente.sandbox.zoom.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
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
  private final World world;
  private final SandboxClock clock;
  private final Outbox outbox = new Outbox();
  private final AtomicBoolean pumping = new AtomicBoolean();
  private final Poster poster;
  private final Challenges challenges;
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
    this.poster = new Poster(clock);
    this.challenges = new Challenges(world, clock, poster);
  }

  /** Queues an event for every subscription of the account. */
  public void publish(String accountId, String event, ObjectNode payload) {
    publish(accountId, event, payload, Json.object());
  }

  /**
   * @param beside members beside the payload, such as a download token
   */
  public void publish(String accountId, String event, ObjectNode payload, ObjectNode beside) {
    var now = clock.instant();
    var message = Json.object().put("event", event).put("event_ts", now.toEpochMilli());
    message.set("payload", Json.object().put("account_id", accountId).setAll(payload));
    message.setAll(beside);
    for (var subscription : world.subscriptions()) {
      if (wants(subscription, accountId, event)) {
        outbox.add(
            Delivery.fresh(
                UUID.randomUUID().toString(),
                event,
                subscription.url(),
                subscription.secret(),
                message.toString(),
                now));
      }
    }
    send();
  }

  private static boolean wants(Subscription subscription, String accountId, String event) {
    return !subscription.off()
        && subscription.accountId().equals(accountId)
        && (subscription.events().isEmpty() || subscription.events().contains(event));
  }

  public void mischief(Mischief rule) {
    outbox.mischief(rule);
  }

  public List<Delivery> deliveries() {
    return outbox.deliveries();
  }

  /** Whether nothing waits to be sent at this moment; what failed waits for later. */
  public boolean idle() {
    return outbox.due(clock.instant()).isEmpty();
  }

  /** Whether the receiver proves that it knows the secret, asked now. */
  public boolean challenge(Subscription subscription) {
    return challenges.challenge(subscription);
  }

  /** What time alone brings about: held back events, retries, challenges that are due. */
  public void pump() {
    outbox.release();
    challenges.due().forEach(s -> sender.execute(() -> challenges.challenge(s)));
    send();
  }

  /** Sends what is due, in the background. */
  private void send() {
    if (!outbox.due(clock.instant()).isEmpty() && pumping.compareAndSet(false, true)) {
      sender.execute(
          () -> {
            pumping.set(false);
            outbox.due(clock.instant()).forEach(this::send);
          });
    }
  }

  private void send(Delivery delivery) {
    var answer =
        poster
            .post(delivery.url(), delivery.secret(), delivery.id(), delivery.body())
            .map(HttpResponse::statusCode)
            .orElse(0);
    outbox.done(delivery.after(answer, clock.instant()));
  }

  @Override
  public void close() {
    sender.shutdownNow();
  }
}
