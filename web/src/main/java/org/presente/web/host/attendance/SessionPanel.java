package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.presente.host.attendance.SessionView;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.web.host.attendance.words.Keys;
import org.presente.web.host.attendance.words.SessionState;
import org.presente.web.host.language.Times;

/** The top of the staff's page: which class it is about and how far that is. */
@Named
@RequestScoped
public class SessionPanel {
  @Inject private ChosenSession chosen;
  @Inject private Times times;

  public boolean isRecorded() {
    return !chosen.all().isEmpty();
  }

  public boolean isChoice() {
    return chosen.all().size() > 1;
  }

  public List<SessionChoice> getChoices() {
    return chosen.all().stream().map(this::choice).toList();
  }

  private SessionChoice choice(SessionView session) {
    String when = times.brief(session.start(), chosen.zone(session));
    String state = chosen.texts().of(chosen.state(session).key());
    return new SessionChoice(session.id(), when + " · " + state, session.id() == getSession().id());
  }

  public SessionView getSession() {
    return chosen.table().session();
  }

  public String getState() {
    return chosen.texts().of(state().key());
  }

  public String getStateStyle() {
    return state().style();
  }

  /** What it means and what comes next. */
  public String getStateText() {
    return chosen.texts().of(state().key() + ".text");
  }

  private SessionState state() {
    return chosen.state(getSession());
  }

  /** What else the staff should know. */
  public List<String> getFlags() {
    return getSession().flags().stream()
        .filter(flag -> flag != SessionFlag.UNMATCHED_PEOPLE)
        .filter(flag -> flag != SessionFlag.CLASS_CANCELLED)
        .sorted()
        .map(flag -> chosen.texts().of("attendance.flag." + Keys.of(flag)))
        .toList();
  }

  public ZoneId getZone() {
    return chosen.zone(getSession());
  }
}
