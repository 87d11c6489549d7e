package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterService;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;

/** What waits for the staff in the whole course, each with the way to where it is settled. */
@Named
@RequestScoped
public class CourseMatters {
  @Inject private MatterService matters;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;
  private List<Matter> open;

  /** One of them in words. */
  public record Line(String text, String title, String address) {}

  List<Matter> open() {
    if (open == null) {
      open =
          visit.get().may(CourseCapabilities.SEE_MATTERS) && visit.get().role().isStaff()
              ? matters.open(visit.get())
              : List.of();
    }
    return open;
  }

  public boolean isAny() {
    return !open().isEmpty();
  }

  /** How many there are, in a sentence. */
  public String getCount() {
    return texts.of("matter.count", open().size());
  }

  public List<Line> getLines() {
    return open().stream().map(it -> new Line(text(it), it.title(), address(it))).toList();
  }

  String text(Matter matter) {
    return texts.of("matter." + matter.kind(), matter.count());
  }

  String address(Matter matter) {
    return visit.address("open")
        + "?lesson="
        + matter.lessonId()
        + "&to=attendance"
        + matter.sessionId().map(session -> "&session=" + session).orElse("");
  }
}
