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

  protected HostEntity() {}

  public HostEntity(long connectionId, String userId) {
    this.connectionId = connectionId;
    this.userId = userId;
  }

  public void describe(String newEmail, String newName, boolean isLicensed, String newZone) {
    email = newEmail;
    fullName = newName;
    licensed = isLicensed;
    timeZone = newZone;
    present = true;
  }

  /** No longer in the account. */
  public void left() {
    present = false;
  }

  /** The host's meetings were listed. */
  public void listed(Instant when) {
    listedAt = when;
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
