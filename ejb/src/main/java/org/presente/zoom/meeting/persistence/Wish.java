package org.presente.zoom.meeting.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.meeting.domain.Format;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RecurrenceText;
import org.presente.zoom.meeting.domain.Timing;

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

  private String recurrence;

  @Column(name = "meeting_options")
  private String options = "";

  @Enumerated(EnumType.STRING)
  private Gathering kind = Gathering.MEETING;

  @Column(name = "practice_session")
  private boolean practiceSession;

  @Column(name = "question_and_answer")
  private boolean questionAndAnswer;

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

  public Wish recurring(Optional<Recurrence> rule) {
    recurrence = rule.map(RecurrenceText::of).orElse(null);
    return this;
  }

  public Wish options(MeetingOptions chosen) {
    options = chosen.text();
    return this;
  }

  public Wish as(Format chosen) {
    kind = chosen.kind();
    practiceSession = chosen.practice();
    questionAndAnswer = chosen.questions();
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

  public Optional<Recurrence> recurrence() {
    return Optional.ofNullable(recurrence).map(RecurrenceText::parse);
  }

  public Timing timing() {
    return Timing.of(recurrence());
  }

  public MeetingOptions options() {
    return MeetingOptions.parse(options);
  }

  public Format format() {
    return new Format(kind, practiceSession, questionAndAnswer);
  }

  /** The dates of the rule; those of a single meeting are none. */
  List<Instant> planned() {
    return recurrence()
        .map(rule -> rule.starts(LocalDateTime.ofInstant(startsAt, zone()), zone()))
        .orElseGet(List::of)
        .stream()
        .map(ZonedDateTime::toInstant)
        .toList();
  }

  public String sealedPasscode() {
    return sealedPasscode;
  }

  public boolean hasWaitingRoom() {
    return waitingRoom;
  }
}
