package org.presente.zoom.meeting.series;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.zoom.account.Connections;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.domain.Clashes;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.setting.MeetingDefaults;

/** Whether the host of a meeting to be saved is free, and saving it if so. */
@Stateless
public class ClashService {
  private static final int SUGGESTIONS = 3;

  @Inject private MeetingService meetings;
  @Inject private Connections connections;
  @Inject private HostCalendar calendar;
  @Inject private MeetingDefaults defaults;

  /**
   * Saves, if the host is free. Two people who save for one host at once come one after the other:
   * the second finds the first one's meeting.
   */
  public Placing save(Visit visit, MeetingDraft draft) {
    lockHost(visit, draft);
    return clashes(visit, draft)
        .<Placing>map(Placing.Taken::new)
        .orElseGet(() -> new Placing.Placed(meetings.save(visit, draft)));
  }

  /** Until the transaction ends nobody else plans for the draft's host. */
  public void lockHost(Visit visit, MeetingDraft draft) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    connections
        .serving(visit)
        .ifPresent(connection -> connections.lockHost(connection.id(), draft.hostId()));
  }

  /** Empty when nothing clashes; asks the database only. */
  public Optional<ClashView> clashes(Visit visit, MeetingDraft typed) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    MeetingDraft draft = defaults.bound(visit, typed);
    return connections
        .serving(visit)
        .map(connection -> calendar.ofConnection(connection.id(), visit.lessonId()))
        .flatMap(taken -> clashes(visit, draft, taken));
  }

  /**
   * As {@link #clashes(Visit, MeetingDraft)}, for a meeting of no lesson.
   *
   * @param meetingId of the meeting as it is, which is no clash
   */
  public Optional<ClashView> clashesOfLone(
      Visit visit, MeetingDraft draft, Optional<Long> meetingId) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return connections
        .serving(visit)
        .map(connection -> calendar.beside(connection.id(), meetingId))
        .flatMap(taken -> clashes(visit, draft, taken));
  }

  private Optional<ClashView> clashes(
      Visit visit, MeetingDraft draft, Map<String, List<HostCalendar.Taken>> taken) {
    List<Slot> wanted = draft.slots(draft.start());
    List<Slot> busy = slots(taken, draft.hostId());
    List<Clashes.Pair> pairs = Clashes.between(wanted, busy);
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDateTime> free =
        Clashes.freeStarts(draft.start(), draft.zone(), SUGGESTIONS, draft::slots, busy);
    List<HostChoice> hosts =
        meetings.hosts(visit).stream()
            .filter(host -> !Clashes.any(wanted, slots(taken, host.id())))
            .limit(SUGGESTIONS)
            .toList();
    return Optional.of(
        new ClashView(pairs.stream().map(Clashes.Pair::start).distinct().toList(), free, hosts));
  }

  private static List<Slot> slots(Map<String, List<HostCalendar.Taken>> taken, String host) {
    return taken.getOrDefault(host, List.of()).stream()
        .map(HostCalendar.Taken::slot)
        .collect(Collectors.toUnmodifiableList());
  }
}
