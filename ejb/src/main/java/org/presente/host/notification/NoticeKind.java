package org.presente.host.notification;

import java.util.Optional;
import org.presente.host.roster.CourseRole;

/**
 * A kind of news that people can be told of. Its words are in a bundle of its feature: under {@code
 * name.title} what it is called where people choose, under {@code name.subject} and {@code
 * name.text} what they read.
 *
 * <p>The texts are given the class's title, when it is, when it was before, and how many classes or
 * things it is about, in this order.
 *
 * @param name stable, it is stored; with the plugin's name before a colon: {@code zoom:recorded}
 * @param bundle base name of the resource bundle
 * @param staff how staff is told unless they choose otherwise; empty where it is not for them
 * @param learners the same for learners
 * @param digest collects what a page shows anyway: it is mailed or left
 */
public record NoticeKind(
    String name,
    String bundle,
    Optional<NoticeChoice> staff,
    Optional<NoticeChoice> learners,
    boolean digest) {

  /** What holds unless the person chose; empty where the kind is not for the role. */
  public Optional<NoticeChoice> usual(CourseRole role) {
    if (role.isStaff()) {
      return staff;
    }
    return role == CourseRole.LEARNER ? learners : Optional.empty();
  }

  /** Before {@code title}, {@code subject} and {@code text} in its bundle. */
  public String textKey(String what) {
    return name.replace(':', '.') + "." + what;
  }
}
