package org.presente.web.host.home;

import java.time.Instant;
import java.util.List;
import org.presente.host.calendar.ClassView;
import org.presente.web.host.attendance.words.MarkLine;

/**
 * A class in the reader's words.
 *
 * @param when day and hour in the reader's zone
 * @param state in words
 * @param next whether it is its lesson's class of now or the next one
 * @param here whether its lesson is the one that the visit is in
 * @param open the address that leads into its lesson; empty where it does not lead there
 * @param matters what waits for a person in it, in words
 * @param own the reader's own presence; at most one
 */
public record ClassLine(
    ClassView held,
    String when,
    String length,
    String state,
    String stateStyle,
    boolean next,
    boolean here,
    String open,
    List<Matter> matters,
    List<MarkLine> own) {
  /** A sentence and where it is settled. */
  public record Matter(String text, String address) {}

  public ClassLine {
    matters = List.copyOf(matters);
    own = List.copyOf(own);
  }

  public long lessonId() {
    return held.lessonId();
  }

  public Instant start() {
    return held.start();
  }

  /** The lesson's name, where the class is called otherwise. */
  public String lesson() {
    return held.lesson().equals(held.title()) ? "" : held.lesson();
  }

  /** Whether its lesson's staff may still change it. */
  public boolean changeable() {
    return held.state() == ClassView.State.UPCOMING;
  }

  /** Names the class within the page. */
  public String anchor() {
    return "class-" + held.lessonId() + "-" + held.planned().getEpochSecond();
  }
}
