package org.presente.host.outbound.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.host.outbound.CallView;

/** One call that left this tool, or was held back. */
@Entity
@Table(name = "outbound_call")
public class CallEntity extends StoredEntity {
  @Column(name = "happened_at")
  private Instant happenedAt;

  private String service;
  private String peer;
  private String operation;
  private int status;
  private long millis;

  @Column(name = "retry_after_seconds")
  private Long retryAfterSeconds;

  private String problem;

  protected CallEntity() {}

  public CallEntity(CallView call) {
    happenedAt = call.happenedAt();
    service = clipped(call.service(), 20);
    peer = clipped(call.peer(), 255);
    operation = clipped(call.operation(), 120);
    status = call.status();
    millis = call.took().toMillis();
    retryAfterSeconds = call.retryAfter().map(Duration::toSeconds).orElse(null);
    problem = call.problem().map(text -> clipped(text, 200)).orElse(null);
  }

  private static String clipped(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  public CallView view() {
    return new CallView(
        happenedAt,
        service,
        peer,
        operation,
        status,
        Duration.ofMillis(millis),
        Optional.ofNullable(retryAfterSeconds).map(Duration::ofSeconds),
        Optional.ofNullable(problem));
  }
}
