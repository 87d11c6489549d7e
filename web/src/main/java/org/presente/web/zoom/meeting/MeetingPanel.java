package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.lesson.LessonPanel;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.Tickets;
import org.presente.web.host.visit.VisitSeal;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.live.LiveCapabilities;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.MeetingView;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.StudentMeetingView;
import org.presente.zoom.meeting.ZoomCapabilities;

/** The meeting at the top of a lesson, for everybody in it. */
@Named
@RequestScoped
public class MeetingPanel implements LessonPanel {
  private static final Duration START_FORM = Duration.ofHours(1);

  @Inject private MeetingService meetings;
  @Inject private AttendanceService attendance;
  @Inject private CurrentVisit visit;
  @Inject private Tickets tickets;
  @Inject private VisitSeal seal;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  private Optional<StudentMeetingView> shown;
  private Optional<MeetingView> staffView;

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/meetingPanel.xhtml";
  }

  private Optional<StudentMeetingView> shown() {
    if (shown == null) {
      shown = meetings.studentView(visit.get());
    }
    return shown;
  }

  private Optional<MeetingView> staffView() {
    if (staffView == null) {
      staffView = isStaff() ? meetings.ofLesson(visit.get()) : Optional.empty();
    }
    return staffView;
  }

  public boolean isPlanned() {
    return shown().isPresent();
  }

  public StudentMeetingView getMeeting() {
    return shown().orElseThrow();
  }

  public boolean isStaff() {
    return isEditor() || visit.get().may(ZoomCapabilities.VIEW_ATTENDANCE);
  }

  public boolean isEditor() {
    return visit.get().may(ZoomCapabilities.EDIT_MEETING);
  }

  /** Whether the meeting is another lesson's, to be changed there. */
  public boolean isShared() {
    return meetings.isShared(visit.get());
  }

  public MeetingView getForStaff() {
    return staffView().orElseThrow();
  }

  public boolean isShownToStaff() {
    return staffView().isPresent();
  }

  /** Day and hour in the reader's own zone, or the meeting's while theirs is unknown. */
  public String getWhen() {
    return times.full(getMeeting().start(), zone());
  }

  public String getZoneName() {
    return times.zoneName(zone());
  }

  public String getLength() {
    return times.length(getMeeting().duration());
  }

  public String getPhaseKey() {
    return isBeingMade()
        ? "zoom.phase.being-made"
        : "zoom.phase." + phase().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String getPhaseStyle() {
    return switch (phase()) {
      case OPEN, RUNNING -> "good";
      case UNAVAILABLE -> isBeingMade() ? "wait" : "bad";
      case ENDED -> "";
      default -> "wait";
    };
  }

  /** Seconds after saving: nothing is wrong and nobody has to do anything. */
  private boolean isBeingMade() {
    return phase() == Phase.UNAVAILABLE
        && getMeeting().reason().map(Sentence.MEETING_BEING_MADE::equals).orElse(true);
  }

  private Phase phase() {
    return getMeeting().phase();
  }

  /** Staff may go in before the door opens and after the planned end. */
  public boolean isJoinable() {
    boolean open = phase() == Phase.OPEN || phase() == Phase.RUNNING;
    boolean made = phase() != Phase.UNAVAILABLE && phase() != Phase.NONE;
    return visit.get().may(ZoomCapabilities.JOIN) && (open || (isStaff() && made && !isOver()));
  }

  private boolean isOver() {
    return phase() == Phase.ENDED;
  }

  /** One plain sentence in place of the button; may hold a time element. */
  public String getReason() {
    return switch (phase()) {
      case NOT_YET -> texts.of("zoom.reason.not-yet", times.element(getOpens(), zone()));
      case ENDED -> texts.of("zoom.reason.ended");
      case OPEN, RUNNING -> texts.of("zoom.reason.no-role");
      default ->
          getMeeting()
              .reason()
              .map(sentence -> texts.of(sentence.key()))
              .orElseGet(() -> texts.of("zoom.reason.unavailable"));
    };
  }

  public Instant getOpens() {
    return getMeeting().joinAllowedFrom();
  }

  private ZoneId zone() {
    return visit.zoneOr(getMeeting().zone());
  }

  /** For whoever sees no other's: as soon as there may be something about them. */
  public boolean isOwnAttendanceShown() {
    return !isStaff()
        && visit.get().may(AttendanceCapabilities.VIEW_OWN)
        && (isOver() || !attendance.own(visit.get()).isEmpty());
  }

  public boolean isStartable() {
    return visit.get().may(ZoomCapabilities.START_MEETING)
        && isShownToStaff()
        && getForStaff().zoomId().isPresent()
        && !isOver();
  }

  /** Whether there may be somebody in the meeting to look at. */
  public boolean isLive() {
    return visit.get().may(LiveCapabilities.VIEW_LIVE)
        && (phase() == Phase.OPEN || phase() == Phase.RUNNING);
  }

  public String getJoinTicket() {
    return tickets.issue(Tickets.Purpose.JOIN, visit.get());
  }

  public String getStartSeal() {
    return seal.seal(VisitSeal.Purpose.NEW_TAB, visit.get(), START_FORM);
  }

  public String getIncident() {
    return getForStaff().push().incident().or(() -> getMeeting().incident()).orElse("");
  }

  /** Staff read how far Zoom is instead of what students are told. */
  public boolean isReasonShown() {
    return !isJoinable() && !(isShownToStaff() && !getPushText().isEmpty());
  }

  /** Where Zoom's side stands, as a sentence; empty when there is nothing to tell. */
  public String getPushText() {
    return switch (getForStaff().push().state()) {
      case IN_STEP -> "";
      case WAITING -> texts.of("zoom.push.waiting");
      default ->
          getForStaff()
              .push()
              .sentence()
              .map(sentence -> texts.of(sentence.key()))
              .orElseGet(() -> texts.of("zoom.push.failed"));
    };
  }

  public String getPushStyle() {
    return getForStaff().push().state() == PushView.State.WAITING ? "wait" : "bad";
  }

  /** What Zoom holds otherwise than the form says; empty where nothing. */
  public String getChangedText() {
    List<String> names =
        getForStaff().changedByZoom().stream().map(this::settingName).distinct().toList();
    return names.isEmpty() ? "" : texts.of("zoom.changed", String.join(", ", names));
  }

  /** Zoom's name where we have none. */
  private String settingName(String zooms) {
    String key = "zoom.changed." + zooms.replace('_', '-');
    return texts.has(key) ? texts.of(key) : zooms;
  }

  /** Whom the meeting is for, where it is one group. */
  public String getGroupName() {
    return meetings.groupName(visit.get()).orElse("");
  }

  /** Why there are no personal links; empty where there are. */
  public String getRegistrationText() {
    return getForStaff().registration().reason().map(why -> texts.of(why.key())).orElse("");
  }
}
