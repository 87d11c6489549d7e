package org.presente.host.gradebook.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.presente.host.course.LessonOpened;
import org.presente.host.database.StoredEntity;
import org.presente.host.gradebook.PostingReason;
import org.presente.lti.message.AgsEndpoint;

/** Where a lesson's gradebook is, and whether this tool may still write to it. */
@Entity
@Table(name = "gradebook_link")
public class GradebookLink extends StoredEntity {
  @Column(name = "lesson_id")
  private long lessonId;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "line_items_url")
  private String lineItemsUrl;

  @Column(name = "line_item_url")
  private String lineItemUrl;

  private String scopes = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "stopped_reason")
  private PostingReason stoppedReason;

  @Column(name = "stopped_detail")
  private String stoppedDetail;

  @Column(name = "incident_code")
  private String incidentCode;

  @Column(name = "forbidden_person_id")
  private Long forbiddenPersonId;

  protected GradebookLink() {}

  public GradebookLink(LessonOpened opened) {
    lessonId = opened.lessonId();
    courseId = opened.courseId();
    registrationId = opened.registrationId();
  }

  /**
   * Takes over what a launch told; a launch that tells nothing takes nothing away, because some
   * platforms leave the claim out for students.
   *
   * @return whether something is different now, so that what was stopped may go on
   */
  public boolean learn(LessonOpened.Grading grading) {
    String items = grading.lineItemsUrl().orElse(null);
    String item = grading.lineItemUrl().orElse(null);
    String granted = String.join(" ", new TreeSet<>(grading.scopes()));
    boolean changed =
        !Objects.equals(items, lineItemsUrl)
            || !Objects.equals(item, lineItemUrl)
            || !granted.equals(scopes);
    if (changed) {
      lineItemsUrl = items;
      lineItemUrl = item;
      scopes = granted;
      resume();
    }
    return changed;
  }

  public void stop(PostingReason reason, String detail, String incident) {
    stoppedReason = reason;
    stoppedDetail = Texts.clipped(detail);
    incidentCode = incident;
  }

  public void resume() {
    stoppedReason = null;
    stoppedDetail = null;
    incidentCode = null;
    forbiddenPersonId = null;
  }

  /**
   * Notes that the platform answered 403 for somebody.
   *
   * @return whether it did so for somebody else before and accepted nobody since
   */
  public boolean isForbiddenAgain(long personId) {
    boolean again = forbiddenPersonId != null && forbiddenPersonId != personId;
    forbiddenPersonId = personId;
    return again;
  }

  public void accepted() {
    forbiddenPersonId = null;
  }

  public boolean isOffered() {
    return lineItemsUrl != null || lineItemUrl != null;
  }

  public boolean isStopped() {
    return stoppedReason != null;
  }

  public boolean isOpen() {
    return isOffered() && !isStopped();
  }

  /**
   * @param withCoupled whether the column that the platform made with the lesson may be used
   */
  public AgsEndpoint endpoint(boolean withCoupled) {
    return new AgsEndpoint(
        scopes(),
        Optional.ofNullable(lineItemsUrl).map(URI::create),
        Optional.ofNullable(lineItemUrl).filter(url -> withCoupled).map(URI::create));
  }

  public Set<String> scopes() {
    return scopes.isEmpty() ? Set.of() : Set.of(scopes.split(" ", -1));
  }

  public long lessonId() {
    return lessonId;
  }

  public long courseId() {
    return courseId;
  }

  public long registrationId() {
    return registrationId;
  }

  public Optional<String> lineItemUrl() {
    return Optional.ofNullable(lineItemUrl);
  }

  public Optional<PostingReason> stoppedReason() {
    return Optional.ofNullable(stoppedReason);
  }

  public Optional<String> stoppedDetail() {
    return Optional.ofNullable(stoppedDetail);
  }

  public Optional<String> incidentCode() {
    return Optional.ofNullable(incidentCode);
  }
}
