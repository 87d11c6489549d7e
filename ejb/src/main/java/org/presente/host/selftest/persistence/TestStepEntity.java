package org.presente.host.selftest.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;
import org.presente.host.selftest.TestStep;

/** One step of a registration's last self-test. */
@Entity
@Table(name = "self_test_step")
public class TestStepEntity extends StoredEntity {
  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private int place;

  @Enumerated(EnumType.STRING)
  private TestStep.Kind kind;

  @Enumerated(EnumType.STRING)
  private TestStep.Result result;

  private String detail;

  protected TestStepEntity() {}

  public TestStepEntity(long registrationId, TestStep step) {
    this.registrationId = registrationId;
    this.happenedAt = step.happenedAt();
    this.place = step.kind().ordinal();
    this.kind = step.kind();
    this.result = step.result();
    this.detail = step.detail().substring(0, Math.min(step.detail().length(), 500));
  }

  public long registrationId() {
    return registrationId;
  }

  public int place() {
    return place;
  }

  public TestStep view() {
    return new TestStep(kind, result, detail, happenedAt);
  }
}
