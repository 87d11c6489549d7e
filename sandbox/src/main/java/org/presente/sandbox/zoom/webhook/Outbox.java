package org.presente.sandbox.zoom.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The events by delivery, in the order they are sent; mischief happens on the way in. */
final class Outbox {
  private final Map<String, Delivery> all = new LinkedHashMap<>();
  private final Map<String, Delivery> open = new LinkedHashMap<>();
  private Mischief mischief = Mischief.NONE;
  private Random random = new Random(0);
  private Optional<Delivery> heldBack = Optional.empty();

  synchronized void mischief(Mischief rule) {
    mischief = rule;
    random = new Random(rule.seed());
  }

  synchronized void add(Delivery delivery) {
    if (hit(mischief.loss())) {
      all.put(delivery.id(), delivery.lost());
      return;
    }
    var signed = hit(mischief.wrongSignature()) ? delivery.withSecret("not-the-secret") : delivery;
    if (heldBack.isEmpty() && hit(mischief.disorder())) {
      heldBack = Optional.of(signed);
      return;
    }
    queue(signed);
    if (hit(mischief.duplicates())) {
      queue(signed.again(UUID.randomUUID().toString()));
    }
    release();
  }

  private boolean hit(double share) {
    return share > 0 && random.nextDouble() < share;
  }

  private void queue(Delivery delivery) {
    all.put(delivery.id(), delivery);
    open.put(delivery.id(), delivery);
  }

  /** Nothing followed: the event that was held back goes too. */
  synchronized void release() {
    heldBack.ifPresent(this::queue);
    heldBack = Optional.empty();
  }

  synchronized List<Delivery> due(Instant now) {
    return open.values().stream().filter(d -> d.due(now)).toList();
  }

  synchronized void done(Delivery after) {
    all.put(after.id(), after);
    if (after.dueAt().isPresent()) {
      open.put(after.id(), after);
    } else {
      open.remove(after.id());
    }
  }

  synchronized List<Delivery> deliveries() {
    var list = new ArrayList<>(all.values());
    heldBack.ifPresent(list::add);
    return List.copyOf(list);
  }
}
