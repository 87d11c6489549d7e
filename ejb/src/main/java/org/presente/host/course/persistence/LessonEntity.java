package org.presente.host.course.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A lesson: a resource link of a course, with the content instructors write here. */
@Entity
@Table(name = "lesson")
public class LessonEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "resource_link_id")
  private String resourceLinkId;

  @Column(name = "copied_ref")
  private String copiedRef;

  private String title;

  @Column(name = "content_html")
  private String contentHtml;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "copied_from_lesson")
  private Long copiedFromLesson;

  @Column(name = "plan_key")
  private String planKey;

  private boolean planned = true;

  @Column(name = "copy_decided_at")
  private Instant copyDecidedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "platform_address")
  private String platformAddress;

  protected LessonEntity() {}

  public LessonEntity(long courseId, String resourceLinkId, String title, Instant createdAt) {
    this.courseId = courseId;
    this.resourceLinkId = resourceLinkId;
    this.title = title;
    this.contentHtml = "";
    this.createdAt = createdAt;
  }

  /** A lesson that has no link yet. */
  public LessonEntity(long courseId, String title, Instant createdAt) {
    this(courseId, null, title, createdAt);
  }

  /** This link is the lesson's from now on. */
  public void isOpenedBy(String linkId) {
    resourceLinkId = linkId;
    withdrawnAt = null;
  }

  /** What made it was undone; it is no longer listed. */
  public void withdraw(Instant now) {
    withdrawnAt = now;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  /** Its link came with a reference that belongs elsewhere. */
  public void isCopyOf(String meetingRef) {
    copiedRef = meetingRef;
  }

  public void isCalled(String newTitle) {
    title = newTitle;
  }

  /** The platform shows it there. */
  public void isAt(String address) {
    platformAddress = address;
  }

  public Optional<String> platformAddress() {
    return Optional.ofNullable(platformAddress);
  }

  /** Its link was made from the one of this other lesson. */
  public void isCopiedFrom(LessonEntity source) {
    copiedFromLesson = source.id();
  }

  /** The LMS's plans have it under this name. */
  /** The first name stays: under others, such as a link of it, the lesson is found too. */
  public void isPlannedAs(String key) {
    if (planKey == null) {
      planKey = key;
    }
    planned = true;
  }

  /** The LMS took it out of its plans. */
  public void isNoLongerPlanned() {
    planned = false;
  }

  public Optional<String> planKey() {
    return Optional.ofNullable(planKey);
  }

  public boolean isPlanned() {
    return planned;
  }

  /** What was said is taken back. */
  public void copyIsUndecided() {
    copyDecidedAt = null;
  }

  /** Somebody said what becomes of the copy. */
  public void copyIsDecided(Instant now) {
    copyDecidedAt = now;
  }

  /** What it was copied from, while nobody has said what becomes of it. */
  public Optional<Long> undecidedCopyOf() {
    return copyDecidedAt == null ? copiedFromLesson() : Optional.empty();
  }

  public Optional<Long> copiedFromLesson() {
    return Optional.ofNullable(copiedFromLesson);
  }

  public void write(String sanitisedHtml) {
    contentHtml = sanitisedHtml;
  }

  public long courseId() {
    return courseId;
  }

  /** Empty until the platform has made a link of it. */
  public Optional<String> resourceLinkId() {
    return Optional.ofNullable(resourceLinkId);
  }

  public Optional<String> copiedRef() {
    return Optional.ofNullable(copiedRef);
  }

  public String title() {
    return title;
  }

  public String contentHtml() {
    return contentHtml;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
