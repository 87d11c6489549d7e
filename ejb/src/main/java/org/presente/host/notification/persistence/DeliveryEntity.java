package org.presente.host.notification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.host.notification.Notice;

/** One person told of one thing on one way. */
@Entity
@Table(name = "notice_delivery")
public class DeliveryEntity extends StoredEntity {
  private static final int LONGEST = 500;

  private String kind;
  private String subject;

  @Column(name = "occurs_at")
  private Instant occursAt;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private NoticeChannel channel;

  @Enumerated(EnumType.STRING)
  private NoticeState state;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "lesson_id")
  private Long lessonId;

  private String title;

  @Column(name = "earlier_at")
  private Instant earlierAt;

  private String zone;
  private int amount;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "not_before")
  private Instant notBefore;

  private int attempts;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String reason;

  @Column(name = "incident_code")
  private String incidentCode;

  @Column(name = "read_at")
  private Instant readAt;

  protected DeliveryEntity() {}

  public DeliveryEntity(Notice notice, long personId, NoticeChannel channel, Instant now) {
    kind = notice.kind();
    subject = notice.subject();
    occursAt = notice.occursAt();
    this.personId = personId;
    this.channel = channel;
    courseId = notice.courseId();
    lessonId = notice.lessonId().orElse(null);
    title = notice.title().substring(0, Math.min(notice.title().length(), LONGEST));
    earlierAt = notice.earlierAt().orElse(null);
    zone = notice.zone().getId();
    amount = notice.amount();
    createdAt = now;
    notBefore = now.plus(notice.rests());
    state = channel == NoticeChannel.MAIL ? NoticeState.WAITING : NoticeState.SENT;
    endedAt = channel == NoticeChannel.MAIL ? null : now;
  }

  /** As it was told; without its rest, which is over. */
  public Notice notice() {
    return new Notice(
        kind,
        subject,
        occursAt,
        courseId,
        Optional.ofNullable(lessonId),
        title,
        Optional.ofNullable(earlierAt),
        ZoneId.of(zone),
        amount,
        Duration.ZERO);
  }

  public boolean isWaiting(Instant now) {
    return state == NoticeState.WAITING && !notBefore.isAfter(now);
  }

  /** From here on nobody can know whether it arrived, until the server has answered. */
  public void hand(Instant now) {
    state = NoticeState.HANDED;
    attempts++;
    endedAt = now;
  }

  public void sent(Instant now) {
    end(NoticeState.SENT, now, null);
  }

  public void skip(Instant now, String why) {
    end(NoticeState.SKIPPED, now, why);
  }

  public void refuse(Instant now, String why, String incident) {
    end(NoticeState.REFUSED, now, why);
    incidentCode = incident;
  }

  public void unsure(Instant now, String incident) {
    end(NoticeState.UNSURE, now, "the mail server had not answered");
    incidentCode = incident;
  }

  /** The server did not take it this time. */
  public void waitUntil(Instant when, String why) {
    end(NoticeState.WAITING, null, why);
    notBefore = when;
  }

  private void end(NoticeState next, Instant when, String why) {
    state = next;
    endedAt = when;
    reason = why == null ? null : why.substring(0, Math.min(why.length(), LONGEST));
  }

  /** One more try has failed. */
  public int tried() {
    return ++attempts;
  }

  public void read(Instant now) {
    readAt = now;
  }

  public long personId() {
    return personId;
  }

  public NoticeChannel channel() {
    return channel;
  }

  public String kind() {
    return kind;
  }

  public NoticeState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int attempts() {
    return attempts;
  }

  public boolean isRead() {
    return readAt != null;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Optional<String> incidentCode() {
    return Optional.ofNullable(incidentCode);
  }
}
