package org.presente.zoom.meeting;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.Visit;

/** The meeting of the lesson that somebody visits. */
@Stateless
public class MeetingService {

  /** For staff; asks for {@code zoom:editmeeting} or {@code zoom:viewattendance}. */
  public Optional<MeetingView> ofLesson(Visit visit) {
    throw new UnsupportedOperationException();
  }

  /** For everybody in the course. */
  public Optional<StudentMeetingView> studentView(Visit visit) {
    throw new UnsupportedOperationException();
  }

  /** The lesson's meeting to be edited, or what to begin with. */
  public MeetingDraft draft(Visit visit) {
    throw new UnsupportedOperationException();
  }

  /** Who can host here, the visitor's own Zoom user first; empty without a connection. */
  public List<HostChoice> hosts(Visit visit) {
    throw new UnsupportedOperationException();
  }

  /** Saves; also makes a cancelled or gone meeting anew. */
  public MeetingSaving save(Visit visit, MeetingDraft draft) {
    throw new UnsupportedOperationException();
  }

  /** Takes the meeting off the lesson and, within seconds, off Zoom. */
  public void cancel(Visit visit) {
    throw new UnsupportedOperationException();
  }

  /** Tries a failed push again at once. */
  public void retry(Visit visit) {
    throw new UnsupportedOperationException();
  }
}
