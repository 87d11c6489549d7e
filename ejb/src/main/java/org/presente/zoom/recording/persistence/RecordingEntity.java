package org.presente.zoom.recording.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.recording.Sharing;

/** A recording as it is known here. */
@Entity
@Table(name = "zoom_recording")
public class RecordingEntity extends StoredEntity {
  @Column(name = "meeting_id")
  private long meetingId;

  private String uuid;

  @Column(name = "started_at")
  private Instant startedAt;

  private int minutes;

  @Column(name = "sealed_link")
  private String sealedLink;

  @Column(name = "sealed_passcode")
  private String sealedPasscode;

  @Column(name = "file_types")
  private String fileTypes;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  private boolean published;

  @Enumerated(EnumType.STRING)
  private Sharing sharing;

  private int watched;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "gone_at")
  private Instant goneAt;

  protected RecordingEntity() {}

  public RecordingEntity(long meetingId, String uuid, Instant startedAt, Instant foundAt) {
    this.meetingId = meetingId;
    this.uuid = uuid;
    this.startedAt = startedAt;
    this.foundAt = foundAt;
    sharing = Sharing.UNTOUCHED;
  }

  /** What Zoom tells of it; it may have grown since, or be back from the trash. */
  public void lists(int length, Set<String> types, Optional<LocalDate> expires) {
    minutes = length;
    fileTypes = String.join(",", new TreeSet<>(types));
    expiresOn = expires.orElse(null);
    goneAt = null;
  }

  /** Zoom says that it has none. */
  public void gone(Instant seen) {
    goneAt = goneAt == null ? seen : goneAt;
  }

  public void opensWith(String link, String passcode) {
    sealedLink = link;
    sealedPasscode = passcode;
  }

  public void publish(boolean wanted) {
    published = wanted;
    sharing = Sharing.WAITING;
  }

  /** Zoom told how it shares after a change of ours. */
  public void shared(boolean open) {
    sharing = open == published ? (open ? Sharing.OPEN : Sharing.CLOSED) : Sharing.FAILED;
  }

  public void sharingFailed() {
    sharing = Sharing.FAILED;
  }

  public void watch() {
    watched++;
  }

  public long meetingId() {
    return meetingId;
  }

  public String uuid() {
    return uuid;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public int minutes() {
    return minutes;
  }

  public String sealedLink() {
    return sealedLink;
  }

  public String sealedPasscode() {
    return sealedPasscode;
  }

  public Set<String> fileTypes() {
    return Arrays.stream(fileTypes.split(",", -1))
        .filter(type -> !type.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<LocalDate> expiresOn() {
    return Optional.ofNullable(expiresOn);
  }

  public boolean isPublished() {
    return published;
  }

  public Sharing sharing() {
    return sharing;
  }

  public int watched() {
    return watched;
  }

  /** When it was seen that Zoom has it no more. */
  public Optional<Instant> goneAt() {
    return Optional.ofNullable(goneAt);
  }

  public Instant foundAt() {
    return foundAt;
  }
}
