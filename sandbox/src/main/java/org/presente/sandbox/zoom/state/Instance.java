package org.presente.sandbox.zoom.state;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One time a meeting took place. Every start makes a new one with its own UUID. */
public final class Instance {
  private String uuid;
  private long meetingId;
  private String accountId;
  private String hostId;
  private String topic;
  private int type;
  private boolean webinar;
  private String timezone;
  private int plannedMinutes;
  private Instant startedAt;
  private Instant endedAt;
  private List<Presence> presences = new ArrayList<>();

  private Instance() {}

  public Instance(String uuid, Meeting meeting, Instant startedAt) {
    this.uuid = uuid;
    this.meetingId = meeting.id();
    this.accountId = meeting.accountId();
    this.hostId = meeting.hostId();
    this.topic = meeting.topic();
    this.type = meeting.shownType();
    this.webinar = meeting.webinar();
    this.timezone = meeting.timezone();
    this.plannedMinutes = meeting.minutes();
    this.startedAt = startedAt;
  }

  public String uuid() {
    return uuid;
  }

  public long meetingId() {
    return meetingId;
  }

  public String accountId() {
    return accountId;
  }

  public String hostId() {
    return hostId;
  }

  public String topic() {
    return topic;
  }

  public int type() {
    return type;
  }

  public boolean webinar() {
    return webinar;
  }

  public String timezone() {
    return timezone;
  }

  public int plannedMinutes() {
    return plannedMinutes;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  public boolean running() {
    return endedAt == null;
  }

  public boolean endedBefore(Instant instant) {
    return endedAt != null && !endedAt.isAfter(instant);
  }

  public void end(Instant at) {
    endedAt = at;
  }

  /** All stays in order of joining. */
  public List<Presence> presences() {
    return List.copyOf(presences);
  }

  public List<Presence> open() {
    return presences.stream().filter(Presence::open).toList();
  }

  /** The open stay of that device, in whatever room it is. */
  public Optional<Presence> open(String userId) {
    return presences.stream().filter(p -> p.open() && p.userId().equals(userId)).findFirst();
  }

  public void add(Presence presence) {
    presences.add(presence);
  }

  public void replace(Presence old, UnaryOperator<Presence> change) {
    presences.set(presences.indexOf(old), change.apply(old));
  }

  /** Different people who were in the meeting itself; the waiting room does not count. */
  public long people() {
    return presences.stream().filter(p -> !p.waiting()).map(Presence::who).distinct().count();
  }

  public Duration length(Instant now) {
    return Duration.between(startedAt, endedAt().orElse(now));
  }
}
