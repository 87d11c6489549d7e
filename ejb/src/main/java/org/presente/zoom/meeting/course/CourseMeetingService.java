package org.presente.zoom.meeting.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.SharedMeetings;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/** The meetings of a visit's course, as they are known; asks Zoom nothing. */
@Stateless
public class CourseMeetingService {
  @Inject private MeetingRepository repository;
  @Inject private SharedMeetings shared;
  @Inject private MeetingSecrets secrets;

  /** By lesson; asks for {@code zoom:viewattendance}, what staff has. */
  public Map<Long, CourseMeetingView> meetings(Visit visit) {
    visit.demand(ZoomCapabilities.VIEW_ATTENDANCE);
    Map<Long, CourseMeetingView> views = new HashMap<>();
    shared
        .ofCourse(visit.courseId())
        .forEach(it -> views.put(it.lessonId(), view(visit, it.meeting(), it.lessonId(), true)));
    repository
        .currentOfCourse(visit.courseId())
        .forEach(it -> views.put(it.lessonId(), view(visit, it, it.lessonId(), false)));
    return Map.copyOf(views);
  }

  private CourseMeetingView view(
      Visit visit, MeetingEntity meeting, long lessonId, boolean isShared) {
    return new CourseMeetingView(
        lessonId,
        meeting.wish().topic(),
        meeting.wish().zone(),
        meeting.wish().recurrence(),
        meeting.zoom().zoomId(),
        visit.may(ZoomCapabilities.EDIT_MEETING) ? passcode(meeting) : Optional.empty(),
        joinUrl(meeting),
        meeting.zoom().isRegistered(),
        isShared,
        meeting.zoom().isRunning(),
        new PushView(meeting.push().state(), meeting.push().sentence(), meeting.push().incident()));
  }

  private Optional<String> passcode(MeetingEntity meeting) {
    return Optional.of(secrets.openPasscode(meeting.wish().sealedPasscode()))
        .filter(code -> !code.isEmpty());
  }

  private Optional<URI> joinUrl(MeetingEntity meeting) {
    return meeting.zoom().isRegistered()
        ? Optional.empty()
        : meeting.zoom().sealedJoinUrl().map(secrets::openLink).map(URI::create);
  }
}
