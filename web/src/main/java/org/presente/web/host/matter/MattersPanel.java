package org.presente.web.host.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterService;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;

/** What waits for somebody of the staff, in this lesson and in the course's others. */
@Named
@RequestScoped
public class MattersPanel {
  @Inject private MatterService matters;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;
  private List<Line> lines;

  /**
   * @param address where it is settled; empty for other lessons, which have to be opened first
   */
  public record Line(String text, String lesson, String address) {}

  public boolean isOffered() {
    return visit.get().may(CourseCapabilities.SEE_MATTERS) && !getLines().isEmpty();
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = matters.open(visit.get()).stream().map(this::line).toList();
    }
    return lines;
  }

  /** How many there are, in a sentence. */
  public String getCount() {
    return texts.of("matter.count", getLines().size());
  }

  private Line line(Matter matter) {
    boolean here = visit.get().lessonId().filter(it -> it == matter.lessonId()).isPresent();
    return new Line(
        texts.of("matter." + matter.kind(), matter.count()),
        matter.title(),
        here ? address(matter) : "");
  }

  private String address(Matter matter) {
    String section =
        switch (matter.kind()) {
          case "claims", "unmatched" -> "#review";
          case "preview", "refused", "disputed" -> "#marks";
          default -> "";
        };
    String only =
        switch (matter.kind()) {
          case "refused" -> "&only=undelivered";
          case "disputed" -> "&only=disputed";
          default -> "";
        };
    return visit.address("attendance")
        + matter.sessionId().map(session -> "?session=" + session + only).orElse("")
        + section;
  }
}
