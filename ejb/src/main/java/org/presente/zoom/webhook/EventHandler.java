package org.presente.zoom.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.webhook.persistence.EventEntity;
import org.presente.zoom.webhook.persistence.WebhookRepository;

/** Works on one event of the inbox, in one transaction and without a call to Zoom. */
@Singleton
class EventHandler implements WorkHandler {
  static final String KIND = "zoom.webhook.event";

  private final WebhookRepository repository;
  private final EventEffects effects;
  private final SecretBox secrets;
  private final WorkQueue queue;
  private final Transactions transactions;

  @Inject
  EventHandler(
      WebhookRepository repository,
      EventEffects effects,
      SecretBox secrets,
      WorkQueue queue,
      Transactions transactions) {
    this.repository = repository;
    this.effects = effects;
    this.secrets = secrets;
    this.queue = queue;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.event(work.subjectId()).ifPresent(this::apply);
        });
    return WorkOutcome.done();
  }

  private void apply(EventEntity row) {
    row.sealedBody()
        .flatMap(kept -> secrets.open(WebhookIntake.BODY, kept))
        .flatMap(body -> EventReader.read(body.getBytes(StandardCharsets.UTF_8)))
        .ifPresent(event -> effects.of(row.connectionId(), event));
    row.done();
  }
}
