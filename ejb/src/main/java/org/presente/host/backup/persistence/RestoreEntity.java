package org.presente.host.backup.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.backup.BackupFlaw;
import org.presente.host.backup.RestoreState;
import org.presente.host.course.Visit;
import org.presente.host.database.StoredEntity;
import org.presente.host.roster.CourseRole;

/** A backup file that was read in, and who wants what to be made of it. */
@Entity
@Table(name = "course_restore")
public class RestoreEntity extends StoredEntity {
  /** In place of a file's key: a decision about lessons that the platform has copied. */
  public static final String COPY = "copy";

  private static final Duration UNDO = Duration.ofDays(1);

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "backup_key")
  private String backupKey;

  @Column(name = "source_title")
  private String sourceTitle;

  @Enumerated(EnumType.STRING)
  private RestoreState state = RestoreState.LOOKED_AT;

  private String choices = "{}";

  @Column(name = "person_id")
  private long personId;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private long deploymentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "course_role")
  private CourseRole courseRole;

  private String locale;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Enumerated(EnumType.STRING)
  private BackupFlaw problem;

  protected RestoreEntity() {}

  public RestoreEntity(Visit visit, String backupKey, String sourceTitle, Instant now) {
    courseId = visit.courseId();
    this.backupKey = backupKey;
    this.sourceTitle = sourceTitle;
    personId = visit.personId();
    registrationId = visit.registrationId();
    deploymentId = visit.deploymentId();
    courseRole = visit.role();
    locale = visit.locale();
    uploadedAt = now;
  }

  /** The queue may begin. */
  public void start(String chosen) {
    choices = chosen;
    state = RestoreState.WAITING;
  }

  public void done(Instant now) {
    state = RestoreState.DONE;
    doneAt = now;
  }

  public void refused(BackupFlaw flaw) {
    state = RestoreState.REFUSED;
    problem = flaw;
  }

  public void undone(Instant now) {
    state = RestoreState.UNDONE;
    undoneAt = now;
  }

  /** Whoever wanted it, as far as the queue has to act for them. */
  public Visit visit() {
    return new Visit(
        "restore",
        registrationId,
        deploymentId,
        courseId,
        Optional.empty(),
        personId,
        courseRole,
        locale,
        Optional.empty(),
        Optional.empty(),
        "",
        uploadedAt);
  }

  public long courseId() {
    return courseId;
  }

  /** Who brought the file. */
  public long personId() {
    return personId;
  }

  /** Whether there was no file: copied lessons were decided about. */
  public boolean isCopyDecision() {
    return backupKey.equals(COPY);
  }

  public String backupKey() {
    return backupKey;
  }

  public String sourceTitle() {
    return sourceTitle;
  }

  public RestoreState state() {
    return state;
  }

  public String choices() {
    return choices;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  public Optional<Instant> doneAt() {
    return Optional.ofNullable(doneAt);
  }

  /** Until when it can be taken back; empty unless it is done. */
  public Optional<Instant> undoUntil() {
    return doneAt().filter(any -> state == RestoreState.DONE).map(done -> done.plus(UNDO));
  }

  public Optional<BackupFlaw> problem() {
    return Optional.ofNullable(problem);
  }
}
