package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.presente.host.database.StoredEntity;
import org.presente.lti.message.GroupsService;

/** Where a course's groups and their members can be read, and how the last reading went. */
@Entity
@Table(name = "group_source")
public class GroupSourceEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "groups_url")
  private String groupsUrl;

  @Column(name = "sets_url")
  private String setsUrl;

  @Column(name = "memberships_url")
  private String membershipsUrl;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "failed_at")
  private Instant failedAt;

  private String problem;

  protected GroupSourceEntity() {}

  public GroupSourceEntity(long courseId, long registrationId) {
    this.courseId = courseId;
    this.registrationId = registrationId;
  }

  public void isAt(GroupsService service, URI memberships) {
    groupsUrl = service.contextGroupsUrl().toString();
    setsUrl = service.contextGroupSetsUrl().map(URI::toString).orElse(null);
    membershipsUrl = memberships.toString();
  }

  public void read(Instant when) {
    readAt = when;
    failedAt = null;
    problem = null;
  }

  public void failed(String reason, Instant when) {
    failedAt = when;
    problem = reason.substring(0, Math.min(reason.length(), 1000));
  }

  /** Neither read nor refused within this time. */
  public boolean isQuietFor(Duration age, Instant now) {
    return (readAt == null || readAt.plus(age).isBefore(now))
        && (failedAt == null || failedAt.plus(age).isBefore(now));
  }

  public long courseId() {
    return courseId;
  }

  public long registrationId() {
    return registrationId;
  }

  public GroupsService service() {
    return new GroupsService(
        URI.create(groupsUrl),
        Optional.ofNullable(setsUrl).map(URI::create),
        Set.of(GroupsService.SCOPE));
  }

  public URI memberships() {
    return URI.create(membershipsUrl);
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }

  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }
}
