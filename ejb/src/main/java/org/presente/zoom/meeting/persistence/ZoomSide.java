package org.presente.zoom.meeting.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.account.Sentence;

/** What is known of the meeting on Zoom. */
@Embeddable
public class ZoomSide {
  @Column(name = "zoom_id")
  private Long zoomId;

  private boolean registered;

  @Enumerated(EnumType.STRING)
  @Column(name = "registration_reason")
  private Sentence registrationReason;

  @Column(name = "sealed_join_url")
  private String sealedJoinUrl;

  @Column(name = "changed_by_zoom")
  private String changed = "";

  private boolean attached;
  private boolean running;

  @Column(name = "last_ended_at")
  private Instant lastEndedAt;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "taken_at")
  private Instant takenAt;

  protected ZoomSide() {}

  static ZoomSide none() {
    return new ZoomSide();
  }

  void exists(long id, String sealedLink) {
    zoomId = id;
    sealedJoinUrl = sealedLink;
  }

  void attached() {
    attached = true;
  }

  /** Whether somebody made it on Zoom, and a lesson took it over. */
  public boolean isAttached() {
    return attached;
  }

  void isNoLongerOurs() {
    zoomId = null;
  }

  void registers(boolean used, Sentence reason) {
    registered = used;
    registrationReason = reason;
  }

  void changed(List<String> settings) {
    changed = String.join(",", settings);
  }

  void runs(boolean now) {
    running = now;
  }

  void ended(Instant when) {
    if (lastEndedAt == null || when.isAfter(lastEndedAt)) {
      lastEndedAt = when;
    }
  }

  void read(Instant when) {
    readAt = when;
  }

  void taken(Instant when) {
    takenAt = when;
  }

  public Optional<Long> zoomId() {
    return Optional.ofNullable(zoomId);
  }

  public boolean isRegistered() {
    return registered;
  }

  public Optional<Sentence> registrationReason() {
    return Optional.ofNullable(registrationReason);
  }

  public Optional<String> sealedJoinUrl() {
    return Optional.ofNullable(sealedJoinUrl);
  }

  public List<String> changedSettings() {
    return changed.isEmpty() ? List.of() : List.of(changed.split(",", -1));
  }

  public boolean isRunning() {
    return running;
  }

  public Optional<Instant> lastEndedAt() {
    return Optional.ofNullable(lastEndedAt);
  }

  /** When Zoom last took a change of ours. */
  public Optional<Instant> takenAt() {
    return Optional.ofNullable(takenAt);
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }
}
