package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.measure.Fingerprint;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.domain.session.Stay;
import org.presente.host.database.StoredEntity;

/** One line of evidence as the source gave it. */
@Entity
@Table(name = "attendance_row")
public class RowEntity extends StoredEntity {
  private static final int LONGEST_KEY = 300;

  @Column(name = "instance_id")
  private long instanceId;

  @Column(name = "row_key")
  private String rowKey;

  @Column(name = "registrant_ref")
  private String registrantRef;

  @Column(name = "account_user_id")
  private String accountUserId;

  private String email;

  @Column(name = "display_name")
  private String displayName;

  private String phone;

  @Column(name = "join_at")
  private Instant joinAt;

  @Column(name = "leave_at")
  private Instant leaveAt;

  @Column(name = "duration_seconds")
  private Long durationSeconds;

  @Column(name = "waiting_room")
  private boolean waitingRoom;

  private boolean host;

  protected RowEntity() {}

  public RowEntity(long instanceId, PresenceRow row) {
    this.instanceId = instanceId;
    this.rowKey = keyOf(row);
    learn(row);
  }

  /** The key under which a row is kept; a very long one as its fingerprint. */
  public static String keyOf(PresenceRow row) {
    return row.key().length() <= LONGEST_KEY ? row.key() : new Fingerprint().add(row.key()).hex();
  }

  /** Takes the row as it was read last: a person who was still there has left by now, say. */
  public final void learn(PresenceRow row) {
    Evidence evidence = row.evidence();
    registrantRef = clipped(evidence.registrantRef(), 300);
    accountUserId = clipped(evidence.accountUserId(), 300);
    email = clipped(evidence.email(), 400);
    displayName = clipped(evidence.displayName(), 1000);
    phone = clipped(evidence.phone(), 100);
    waitingRoom = row.waitingRoom();
    host = row.host();
    stay(row.stay());
  }

  private void stay(Stay stay) {
    joinAt = stay.join();
    leaveAt = stay instanceof Stay.Between between ? between.leave() : null;
    durationSeconds = stay instanceof Stay.Lasting lasting ? lasting.duration().toSeconds() : null;
  }

  public PresenceRow row(String instanceKey) {
    Duration duration = durationSeconds == null ? null : Duration.ofSeconds(durationSeconds);
    return new PresenceRow(
        rowKey,
        instanceKey,
        new Evidence(registrantRef, accountUserId, email, displayName, phone),
        Stay.of(joinAt, leaveAt, duration),
        waitingRoom,
        host);
  }

  public long instanceId() {
    return instanceId;
  }

  public String rowKey() {
    return rowKey;
  }

  private static String clipped(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }
}
