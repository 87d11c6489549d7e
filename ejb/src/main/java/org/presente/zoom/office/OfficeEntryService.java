package org.presente.zoom.office;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.HostStartService;
import org.presente.zoom.meeting.LoneMeetings;
import org.presente.zoom.meeting.StartAnswer;
import org.presente.zoom.office.domain.Door;
import org.presente.zoom.office.persistence.BookingEntity;
import org.presente.zoom.office.persistence.HoursEntity;
import org.presente.zoom.office.persistence.OfficeRepository;
import org.presente.zoom.registrant.JoinAnswer;

/** The ways into the meeting of office hours. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfficeEntryService {
  @Inject private OfficeRepository repository;
  @Inject private LoneMeetings meetings;
  @Inject private HostStartService starts;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /**
   * For who is admitted or whose slot it is; from the database alone.
   *
   * @throws NotAllowed for everybody else
   */
  public JoinAnswer join(Visit visit, long hoursId) {
    visit.demand(OfficeCapabilities.BOOK);
    return transactions
        .inNew(() -> meetings.joinUrl(entered(visit, hoursId).meetingId()))
        .<JoinAnswer>map(link -> new JoinAnswer.Go(URI.create(link)))
        .orElseGet(() -> new JoinAnswer.NotPossible(Sentence.MEETING_BEING_MADE, Optional.empty()));
  }

  private HoursEntity entered(Visit visit, long hoursId) {
    Instant now = clock.instant();
    boolean open =
        repository.bookings(visit.courseId(), now.minus(Door.OVERRUN)).stream()
            .filter(it -> it.hoursId() == hoursId && it.personId() == visit.personId())
            .anyMatch(it -> isOpen(it, now));
    return find(visit, hoursId)
        .filter(it -> open)
        .orElseThrow(() -> new NotAllowed("the meeting of office hours"));
  }

  private static boolean isOpen(BookingEntity booking, Instant now) {
    return Door.isOpen(booking.state(), booking.span(), now);
  }

  /** Asks Zoom for the start link; takes a second or two. */
  public StartAnswer start(Visit visit, long hoursId) {
    visit.demand(OfficeCapabilities.HOLD);
    return transactions
        .inNew(() -> find(visit, hoursId).flatMap(it -> meetings.target(it.meetingId())))
        .map(target -> starts.start(visit, target))
        .orElseGet(() -> new StartAnswer.NotPossible(Sentence.NO_MEETING, Optional.empty()));
  }

  private Optional<HoursEntity> find(Visit visit, long hoursId) {
    return repository.hours(visit.courseId()).stream().filter(it -> it.id() == hoursId).findFirst();
  }
}
