package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.presente.host.attendance.OwnAttendance;
import org.presente.host.attendance.SessionView;
import org.presente.web.host.attendance.words.MarkLine;
import org.presente.web.host.attendance.words.MarkWords;
import org.presente.web.host.attendance.words.MemberNames;
import org.presente.web.host.attendance.words.SessionState;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.Texts;
import org.presente.web.host.visit.CurrentVisit;

/** Says one person's attendance in words, a line for each class. */
@RequestScoped
class AttendanceLines {
  @Inject private CurrentVisit visit;
  @Inject private Reader reader;
  @Inject private Clock clock;

  /**
   * One class.
   *
   * @param state how far the class is, in words
   */
  public record Line(
      SessionView session, ZoneId zone, String state, String stateStyle, MarkLine mark) {}

  List<Line> of(List<OwnAttendance> attendance) {
    Texts texts = new Texts(reader.locale());
    return attendance.stream().map(own -> line(own, texts)).toList();
  }

  private Line line(OwnAttendance own, Texts texts) {
    SessionView session = own.session();
    SessionState state = SessionState.of(session, clock.instant());
    return new Line(
        session,
        visit.zoneOr(session.zone()),
        texts.of(state.key()),
        state.style(),
        new MarkWords(texts, new MemberNames(Map.of()), session.finalised()).line(own.mark()));
  }
}
