package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.AttendanceTable;
import org.presente.host.attendance.SessionView;
import org.presente.host.roster.MemberView;
import org.presente.web.host.attendance.words.MemberNames;
import org.presente.web.host.attendance.words.SessionState;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.Texts;
import org.presente.web.host.visit.CurrentVisit;

/** The class that the address names, else the newest; read once for a page. */
@RequestScoped
class ChosenSession {
  @Inject private AttendanceService attendance;
  @Inject private CurrentVisit visit;
  @Inject private Reader reader;
  @Inject private Clock clock;
  private List<SessionView> sessions;
  private AttendanceTable table;
  private AttendanceQuery query;
  private List<MemberView> members;
  private MemberNames names;
  private Texts texts;

  List<SessionView> all() {
    if (sessions == null) {
      sessions = attendance.sessions(visit.get());
    }
    return sessions;
  }

  AttendanceTable table() {
    if (table == null) {
      table = attendance.table(visit.get(), id());
    }
    return table;
  }

  private long id() {
    Optional<Long> wanted = asked().session();
    return all().stream()
        .map(SessionView::id)
        .filter(id -> wanted.filter(id::equals).isPresent())
        .findFirst()
        .orElseGet(() -> all().get(0).id());
  }

  private AttendanceQuery asked() {
    if (query == null) {
      query = AttendanceQuery.ofRequest();
    }
    return query;
  }

  /** What the address says, with the class that is shown. */
  AttendanceQuery query() {
    return asked().ofSession(table().session().id());
  }

  String address(AttendanceQuery other) {
    return visit.address("attendance") + other.text();
  }

  SessionState state(SessionView session) {
    return SessionState.of(session, clock.instant());
  }

  /** The reader's zone, or the class's while theirs is unknown. */
  ZoneId zone(SessionView session) {
    return visit.zoneOr(session.zone());
  }

  List<MemberView> members() {
    if (members == null) {
      members = attendance.members(visit.get());
    }
    return members;
  }

  MemberNames names() {
    if (names == null) {
      names = MemberNames.of(members(), texts());
    }
    return names;
  }

  Texts texts() {
    if (texts == null) {
      texts = new Texts(reader.locale());
    }
    return texts;
  }
}
