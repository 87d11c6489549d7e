package org.presente.zoom.meeting.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** What the instructor wants the meeting to be. */
@Embeddable
public class Wish {
  private String topic;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "sealed_passcode")
  private String sealedPasscode;

  @Column(name = "waiting_room")
  private boolean waitingRoom;

  protected Wish() {}

  public Wish(String topic, Instant start, Duration duration, ZoneId zone) {
    name(topic);
    schedule(start, duration);
    timeZone = zone.getId();
  }

  public Wish access(String sealedCode, boolean withWaitingRoom) {
    sealedPasscode = sealedCode;
    waitingRoom = withWaitingRoom;
    return this;
  }

  void name(String newTopic) {
    topic = newTopic;
  }

  void schedule(Instant start, Duration duration) {
    startsAt = start;
    endsAt = start.plus(duration);
  }

  void passcode(String sealedCode) {
    sealedPasscode = sealedCode;
  }

  public String topic() {
    return topic;
  }

  public Instant start() {
    return startsAt;
  }

  public Instant end() {
    return endsAt;
  }

  public Duration duration() {
    return Duration.between(startsAt, endsAt);
  }

  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  public String sealedPasscode() {
    return sealedPasscode;
  }

  public boolean hasWaitingRoom() {
    return waitingRoom;
  }
}
