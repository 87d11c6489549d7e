package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.ZoomCapabilities;

/** Where an instructor plans the lesson's meeting. */
@Named
@RequestScoped
public class MeetingPage implements VisitPage {
  /** What {@code <input type="datetime-local">} sends. */
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  @Inject private MeetingService meetings;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;

  private String topic;
  private String start;
  private Integer minutes;
  private String zone;
  private String passcode;
  private boolean waitingRoom;
  private String hostId;
  private List<HostChoice> hosts;

  @Override
  public String path() {
    return "meeting";
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/meeting.xhtml";
  }

  /** Refuses before anything is shown, and fills the form when it is opened. */
  public void enter() {
    visit.get().demand(ZoomCapabilities.EDIT_MEETING);
    if (!FacesContext.getCurrentInstance().isPostback()) {
      fill(meetings.draft(visit.get()));
    }
  }

  private void fill(MeetingDraft draft) {
    topic = draft.topic();
    start = LOCAL.format(draft.start().truncatedTo(ChronoUnit.MINUTES));
    minutes = (int) draft.duration().toMinutes();
    zone = draft.zone().getId();
    passcode = draft.passcode();
    waitingRoom = draft.waitingRoom();
    hostId = draft.hostId();
  }

  public void save() throws IOException {
    Optional<LocalDateTime> when = parsedStart();
    Optional<ZoneId> where = parsedZone();
    if (when.isEmpty()) {
      messages.errorAt("start", "zoom.meeting.start-wrong");
    }
    if (where.isEmpty()) {
      messages.errorAt("zone", "zoom.meeting.zone-wrong");
    }
    if (when.isPresent() && where.isPresent()) {
      save(when.get(), where.get());
    }
  }

  private void save(LocalDateTime when, ZoneId where) throws IOException {
    MeetingDraft draft =
        new MeetingDraft(
            topic == null ? "" : topic,
            when,
            Duration.ofMinutes(minutes == null ? 0 : minutes),
            where,
            passcode == null ? "" : passcode.strip(),
            waitingRoom,
            hostId == null ? "" : hostId);
    MeetingSaving saving = meetings.save(visit.get(), draft);
    if (saving instanceof MeetingSaving.Invalid invalid) {
      invalid
          .problems()
          .forEach(problem -> messages.errorAt(problem.field(), problem.sentence().key()));
    } else {
      backToLesson();
    }
  }

  public void cancel() throws IOException {
    meetings.cancel(visit.get());
    backToLesson();
  }

  public void retry() throws IOException {
    meetings.retry(visit.get());
    backToLesson();
  }

  private void backToLesson() throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(visit.address("lesson"));
  }

  private Optional<LocalDateTime> parsedStart() {
    try {
      return Optional.ofNullable(start).map(text -> LocalDateTime.parse(text));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private Optional<ZoneId> parsedZone() {
    try {
      return Optional.ofNullable(zone).map(ZoneId::of);
    } catch (DateTimeException notAZone) {
      return Optional.empty();
    }
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }

  public List<HostChoice> getHosts() {
    if (hosts == null) {
      hosts = meetings.hosts(visit.get());
    }
    return hosts;
  }

  /** Zones as people know them: regions with a slash, the chosen one among them in any case. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.equals(zone) || isRegion(id))
        .sorted()
        .toList();
  }

  private static boolean isRegion(String id) {
    return id.contains("/")
        && !id.startsWith("Etc/")
        && !id.startsWith("SystemV/")
        && !id.startsWith("US/");
  }

  public boolean isPlanned() {
    return meetings.ofLesson(visit.get()).isPresent();
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getPasscode() {
    return passcode;
  }

  public void setPasscode(String passcode) {
    this.passcode = passcode;
  }

  public boolean isWaitingRoom() {
    return waitingRoom;
  }

  public void setWaitingRoom(boolean waitingRoom) {
    this.waitingRoom = waitingRoom;
  }

  public String getHostId() {
    return hostId;
  }

  public void setHostId(String hostId) {
    this.hostId = hostId;
  }
}
