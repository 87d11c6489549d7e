package org.presente.zoom.meeting.attach;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.host.course.Visit;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.ZoomCapabilities;

/** Lets a lesson take over a meeting that is on Zoom already. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttachService {
  private static final int RECURRING = 8;

  @Inject private AttachLog log;
  @Inject private ZoomGateway zoom;
  @Inject private Incidents incidents;
  @Inject private Transactions transactions;

  /**
   * Reads the meeting and makes it the lesson's. Takes a second or two.
   *
   * @param typed the meeting's number or link, as somebody copied it
   */
  public Attaching attach(Visit visit, String typed) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    Optional<Long> number = MeetingNumber.parse(typed);
    if (number.isEmpty()) {
      return refused(Sentence.ATTACH_NUMBER_INVALID);
    }
    AttachLog.Look look = transactions.inNew(() -> log.look(visit, number.get()));
    return look.obstacle()
        .map(AttachService::refused)
        .orElseGet(() -> attach(visit, look.connection().orElseThrow(), number.get()));
  }

  private Attaching attach(Visit visit, Connection connection, long number) {
    ZoomAnswer<ZoomMeeting> read =
        zoom.meeting(connection.credentials(), number).then(actual -> whole(connection, actual));
    if (read instanceof ZoomAnswer.Gone) {
      return refused(Sentence.ATTACH_NOT_FOUND);
    }
    return read.value()
        .map(actual -> transactions.inNew(() -> log.attach(visit, connection, actual)))
        .orElseGet(() -> failed(Failure.of(read).orElseThrow()));
  }

  /** Of a series also the dates that are over: the rule counts from the first. */
  private ZoomAnswer<ZoomMeeting> whole(Connection connection, ZoomMeeting actual) {
    return actual.facts().type() == RECURRING
        ? zoom.series().whole(connection.credentials(), actual.id())
        : new ZoomAnswer.Ok<>(actual);
  }

  private Attaching failed(Failure failure) {
    String incident = incidents.report("zoom.meeting.attach", failure.reason());
    return new Attaching.Refused(failure.sentence(), Optional.of(incident));
  }

  private static Attaching refused(Sentence sentence) {
    return new Attaching.Refused(sentence, Optional.empty());
  }
}
