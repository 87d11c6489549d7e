package org.presente.zoom.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A person of a Zoom account, as last read. */
@Entity
@Table(name = "zoom_host")
public class HostEntity extends StoredEntity {
  @Column(name = "connection_id")
  private long connectionId;

  @Column(name = "user_id")
  private String userId;

  private String email;

  @Column(name = "full_name")
  private String fullName;

  private boolean licensed;

  @Column(name = "time_zone")
  private String timeZone;

  private boolean present;

  @Column(name = "listed_at")
  private Instant listedAt;

  private Integer capacity;

  @Column(name = "webinar_capacity")
  private Integer webinarCapacity;

  @Column(name = "settings_read_at")
  private Instant settingsReadAt;

  protected HostEntity() {}

  public HostEntity(long connectionId, String userId) {
    this.connectionId = connectionId;
    this.userId = userId;
  }

  /** Another licence is another capacity: it is to be read anew. */
  public void describe(String newEmail, String newName, boolean isLicensed, String newZone) {
    if (licensed != isLicensed) {
      settingsReadAt = null;
    }
    email = newEmail;
    fullName = newName;
    licensed = isLicensed;
    timeZone = newZone;
    present = true;
  }

  public void licenceFreed() {
    licensed = false;
    settingsReadAt = null;
  }

  /** No longer in the account. */
  public void left() {
    present = false;
  }

  /** The host's meetings were listed. */
  public void listed(Instant when) {
    listedAt = when;
  }

  /**
   * @param people who may be in a meeting of this host; null where Zoom does not tell
   * @param watching who may be in a webinar; 0 without the licence, null where Zoom does not tell
   */
  public void settingsRead(Integer people, Integer watching, Instant when) {
    capacity = people;
    webinarCapacity = watching;
    settingsReadAt = when;
  }

  public Optional<Integer> capacity() {
    return Optional.ofNullable(capacity);
  }

  public Optional<Integer> webinarCapacity() {
    return Optional.ofNullable(webinarCapacity);
  }

  /** When the capacity was last asked for. */
  public Optional<Instant> settingsReadAt() {
    return Optional.ofNullable(settingsReadAt);
  }

  public long connectionId() {
    return connectionId;
  }

  public String userId() {
    return userId;
  }

  public String email() {
    return email;
  }

  public String fullName() {
    return fullName;
  }

  public boolean isLicensed() {
    return licensed;
  }

  public Optional<String> timeZone() {
    return Optional.ofNullable(timeZone);
  }

  public boolean isPresent() {
    return present;
  }

  public Optional<Instant> listedAt() {
    return Optional.ofNullable(listedAt);
  }
}
