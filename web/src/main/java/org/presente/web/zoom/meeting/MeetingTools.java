package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.presente.web.host.home.ClassLine;
import org.presente.web.host.home.ClassTools;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitSeal;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.course.CourseMeetingService;
import org.presente.zoom.meeting.course.CourseMeetingView;

/** What staff does with a meeting from the course's home. */
@Named
@RequestScoped
public class MeetingTools implements ClassTools {
  private static final Duration START_FORM = Duration.ofHours(1);

  @Inject private CourseMeetingService meetings;
  @Inject private RepeatWords repeat;
  @Inject private CurrentVisit visit;
  @Inject private VisitSeal seal;
  @Inject private ReaderTexts texts;
  private Map<Long, CourseMeetingView> byLesson;

  @Override
  public String facelet() {
    return "/zoom/meeting/classTools.xhtml";
  }

  private Map<Long, CourseMeetingView> byLesson() {
    if (byLesson == null) {
      byLesson =
          visit.get().may(ZoomCapabilities.VIEW_ATTENDANCE)
              ? meetings.meetings(visit.get())
              : Map.of();
    }
    return byLesson;
  }

  public boolean isKnown(ClassLine line) {
    return byLesson().containsKey(line.lessonId());
  }

  private CourseMeetingView of(ClassLine line) {
    return byLesson().get(line.lessonId());
  }

  public boolean isStartable(ClassLine line) {
    return line.next()
        && of(line).zoomId().isPresent()
        && visit.get().may(ZoomCapabilities.START_MEETING);
  }

  /** For the form that starts the meeting in a new tab. */
  public String startSeal(ClassLine line) {
    return seal.seal(VisitSeal.Purpose.NEW_TAB, visit.get().in(line.lessonId()), START_FORM);
  }

  public boolean isEditable(ClassLine line) {
    return !of(line).shared() && visit.get().may(ZoomCapabilities.EDIT_MEETING);
  }

  /** The address of a page of the meeting's lesson. */
  public String into(ClassLine line, String page) {
    return visit.address("open") + "?lesson=" + line.lessonId() + "&to=" + page;
  }

  public String cancelAddress(ClassLine line) {
    return visit.address("cancel-class")
        + "?lesson="
        + line.lessonId()
        + "&date="
        + line.held().planned();
  }

  /** Where Zoom's side stands; empty when there is nothing to tell. */
  public String push(ClassLine line) {
    PushView push = of(line).push();
    return switch (push.state()) {
      case IN_STEP -> "";
      case WAITING -> texts.of("zoom.push.waiting");
      default -> texts.of(push.sentence().map(why -> why.key()).orElse("zoom.push.failed"));
    };
  }

  public String pushStyle(ClassLine line) {
    return of(line).push().state() == PushView.State.WAITING ? "wait" : "bad";
  }

  /** Each meeting's details stand once, with the class that is next. */
  public boolean isDetailed(ClassLine line) {
    return line.next() && of(line).zoomId().isPresent();
  }

  public boolean isRegistered(ClassLine line) {
    return of(line).registered();
  }

  /** What somebody needs who comes from outside, to copy. */
  public String details(ClassLine line) {
    CourseMeetingView meeting = of(line);
    List<String> lines = new ArrayList<>();
    lines.add(meeting.topic());
    lines.add(line.when() + " (" + meeting.zone().getId() + ")");
    meeting.recurrence().map(repeat::of).ifPresent(lines::add);
    meeting.joinUrl().map(URI::toString).ifPresent(lines::add);
    meeting.zoomId().map(id -> texts.of("home.details.id", number(id))).ifPresent(lines::add);
    meeting.passcode().map(code -> texts.of("home.details.passcode", code)).ifPresent(lines::add);
    return String.join("\n", lines);
  }

  public int rows(ClassLine line) {
    return (int) details(line).lines().count() + 1;
  }

  /** In groups, as Zoom writes it. */
  private static String number(long id) {
    return Long.toString(id).replaceAll("(?<=\\d)(?=(\\d{4})+$)", " ");
  }
}
