package org.presente.zoom.live.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.live.domain.Step;

/** Somebody came or went. */
@Entity
@Table(name = "zoom_live_step")
public class StepEntity extends StoredEntity {
  @Column(name = "meeting_id")
  private long meetingId;

  private String uuid;
  private String participant;
  private String stay;

  @Enumerated(EnumType.STRING)
  private Step.Kind kind;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "registrant_id")
  private String registrantId;

  @Column(name = "account_user_id")
  private String accountUserId;

  protected StepEntity() {}

  public StepEntity(long meetingId, String uuid, Step step) {
    this.meetingId = meetingId;
    this.uuid = uuid;
    participant = step.participant();
    stay = step.stay();
    kind = step.kind();
    happenedAt = step.at();
    displayName = step.name();
    registrantId = step.registrantId();
    accountUserId = step.accountUserId();
  }

  public Step step() {
    return new Step(participant, stay, kind, happenedAt, displayName, registrantId, accountUserId);
  }

  public long meetingId() {
    return meetingId;
  }

  public String uuid() {
    return uuid;
  }
}
