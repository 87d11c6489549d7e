package org.presente.web.host.deeplinking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.presente.host.deeplinking.Choice;
import org.presente.web.host.page.FormMessages;

/** What goes along with chosen lessons: a column of the gradebook, and the dates. */
public class ItemOptions {
  private boolean graded;
  private BigDecimal points;
  private boolean dated = true;

  public ItemOptions(boolean graded, BigDecimal points) {
    this.graded = graded;
    this.points = points;
  }

  /** Says so when the points are none. */
  public boolean isGood(FormMessages messages) {
    boolean good = !graded || (points != null && points.signum() > 0);
    if (!good) {
      messages.error("choose.points-wrong");
    }
    return good;
  }

  public Choice with(List<Long> lessonIds) {
    return new Choice(lessonIds, graded ? Optional.of(points) : Optional.empty(), dated);
  }

  public boolean isGraded() {
    return graded;
  }

  public void setGraded(boolean graded) {
    this.graded = graded;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }

  public boolean isDated() {
    return dated;
  }

  public void setDated(boolean dated) {
    this.dated = dated;
  }
}
