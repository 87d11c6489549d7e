package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.ExceptionView;
import org.presente.host.attendance.PolicyService;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.visit.CurrentVisit;

/** Where the staff excuse a student or give points by hand. */
@Named
@RequestScoped
public class ExceptionsPanel {
  @Inject private PolicyService policies;
  @Inject private ChosenSession chosen;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;

  public List<ExceptionView> getAll() {
    return policies.exceptions(visit.get(), chosen.table().session().id());
  }

  /** What the last click did; empty when it was about something else. */
  public String getDone() {
    return done().map(done -> chosen.texts().of("attendance.done." + done.key())).orElse("");
  }

  public String getDoneStyle() {
    return done().map(Done::style).orElse("");
  }

  private Optional<Done> done() {
    return chosen.query().done().filter(done -> done.section().equals(Done.EXCEPTIONS));
  }

  public String text(ExceptionView exception) {
    return exception
        .points()
        .map(points -> chosen.texts().of("attendance.exception.given", exception.name(), points))
        .orElseGet(() -> chosen.texts().of("attendance.exception.excused", exception.name()));
  }

  /** Empty when another button was pressed. */
  Optional<Done> act(long sessionId) {
    Optional<Long> back = pressed.id("evidence");
    if (back.isPresent()) {
      policies.decideByEvidence(visit.get(), sessionId, back.get());
      return Optional.of(Done.EXCEPTED);
    }
    return pressed.value("except").map(kind -> except(kind, sessionId));
  }

  private Done except(String kind, long sessionId) {
    Optional<Long> student = pressed.id("student");
    if (student.isEmpty()) {
      return Done.UNSAID;
    }
    if (kind.equals("excuse")) {
      policies.excuse(visit.get(), sessionId, student.get());
      return Done.EXCEPTED;
    }
    Optional<BigDecimal> points = points();
    points.ifPresent(it -> policies.give(visit.get(), sessionId, student.get(), it));
    return points.isPresent() ? Done.EXCEPTED : Done.UNSAID;
  }

  private Optional<BigDecimal> points() {
    return pressed
        .value("points")
        .map(text -> text.strip().replace(',', '.'))
        .filter(text -> text.matches("(100|[0-9]{1,2})(\\.[0-9]{1,2})?"))
        .map(BigDecimal::new)
        .filter(points -> points.compareTo(BigDecimal.valueOf(100)) <= 0);
  }
}
