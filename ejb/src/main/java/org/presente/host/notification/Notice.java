package org.presente.host.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * News for people of a course. Kind, subject and time name it: under the same three nobody is told
 * twice.
 *
 * @param kind the {@link NoticeKind}'s name
 * @param subject what it is about, at most 100 characters; a second change of the same thing is
 *     another subject
 * @param occursAt start of the class, or of the day, that it is about
 * @param lessonId where to read more
 * @param title of the class; empty where it is about a course or more
 * @param earlierAt when the class was to begin before
 * @param zone for people whose own is not known
 * @param amount of classes or things, at least one
 * @param rests how long it waits for somebody to think better of it, before it is mailed
 */
public record Notice(
    String kind,
    String subject,
    Instant occursAt,
    long courseId,
    Optional<Long> lessonId,
    String title,
    Optional<Instant> earlierAt,
    ZoneId zone,
    int amount,
    Duration rests) {

  /** About one class, mailed at once. */
  public Notice(
      NoticeKind kind,
      String subject,
      Instant occursAt,
      long courseId,
      long lessonId,
      String title,
      ZoneId zone) {
    this(
        kind.name(),
        subject,
        occursAt,
        courseId,
        Optional.of(lessonId),
        title,
        Optional.empty(),
        zone,
        1,
        Duration.ZERO);
  }

  /** The class was to begin then. */
  public Notice insteadOf(Instant earlier) {
    return new Notice(
        kind,
        subject,
        occursAt,
        courseId,
        lessonId,
        title,
        Optional.of(earlier),
        zone,
        amount,
        rests);
  }

  /** It is about so many, of which {@link #occursAt} tells the first. */
  public Notice ofMany(int many) {
    return new Notice(
        kind, subject, occursAt, courseId, lessonId, title, earlierAt, zone, many, rests);
  }

  public Notice resting(Duration wait) {
    return new Notice(
        kind, subject, occursAt, courseId, lessonId, title, earlierAt, zone, amount, wait);
  }

  /** Without the title. */
  @Override
  public String toString() {
    return "Notice[" + kind + ", " + subject + ", " + occursAt + "]";
  }
}
