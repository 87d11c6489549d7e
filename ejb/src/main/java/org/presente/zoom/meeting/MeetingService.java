package org.presente.zoom.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.course.CourseService;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseGroupView;
import org.presente.host.roster.CourseGroups;
import org.presente.host.roster.IdentityService;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.Wish;
import org.presente.zoom.meeting.setting.MeetingDefaults;

/** The meeting of the lesson that somebody visits. */
@Stateless
public class MeetingService {
  @Inject private MeetingRepository repository;
  @Inject private MeetingEditor editor;
  @Inject private MeetingViews views;
  @Inject private SharedMeetings shared;
  @Inject private Invited invited;
  @Inject private HostChoices choices;
  @Inject private WebinarRules webinars;
  @Inject private CourseGroups groups;
  @Inject private MeetingSecrets secrets;
  @Inject private DraftDefaults defaults;
  @Inject private MeetingDefaults settings;
  @Inject private Connections connections;
  @Inject private CourseService courses;
  @Inject private IdentityService identities;
  @Inject private Clock clock;

  /** For staff; asks for {@code zoom:viewattendance}. */
  public Optional<MeetingView> ofLesson(Visit visit) {
    visit.demand(ZoomCapabilities.VIEW_ATTENDANCE);
    return shown(visit).map(views::staff);
  }

  /** For everybody in the course. */
  public Optional<StudentMeetingView> studentView(Visit visit) {
    visit.demand(ZoomCapabilities.VIEW_MEETING);
    return shown(visit).filter(meeting -> isMeant(visit, meeting)).map(views::student);
  }

  /** The lesson's meeting to be edited, or what to begin with. */
  public MeetingDraft draft(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return current(visit)
        .map(this::stored)
        .orElseGet(
            () ->
                defaults.draft(
                    visit, courses.lesson(visit).title(), address(visit), hostViews(visit)));
  }

  /** What the form of a meeting in a new lesson begins with. */
  public MeetingDraft draft(Visit visit, String title) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return defaults.draft(visit, title, address(visit), hostViews(visit));
  }

  /** What is wrong with a meeting for the visit's lesson, or for a new one. */
  public List<FieldProblem> problems(Visit visit, MeetingDraft typed) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    MeetingDraft draft = settings.bound(visit, typed);
    Optional<MeetingEntity> stored = stored(visit);
    return connections.serving(visit).isPresent()
        ? wrong(visit, draft, stored)
        : List.of(new FieldProblem("hostId", connections.missing(visit)));
  }

  /** Who can host here, the visitor's own Zoom user first; empty without a connection. */
  public List<HostChoice> hosts(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return choices.hosts(visit);
  }

  /** Staff of the course with a licence of the account: Zoom takes them as alternative hosts. */
  public List<HostChoice> staffHosts(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return choices.staff(visit);
  }

  /** Why no webinar can be planned here; empty where one can, or where the lesson has one. */
  public Optional<Sentence> webinarObstacle(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return stored(visit).filter(meeting -> meeting.wish().format().isWebinar()).isPresent()
        ? Optional.empty()
        : webinars.obstacle(visit);
  }

  /** Whether Zoom has the lesson's meeting, so that it stays a meeting or a webinar. */
  public boolean isKindFixed(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return stored(visit).filter(WebinarRules::isFixed).isPresent();
  }

  private Optional<MeetingEntity> stored(Visit visit) {
    return visit.lessonId().flatMap(lesson -> current(visit));
  }

  /** How many people of the course may come. */
  public long expected(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return choices.expected(visit);
  }

  /** The group that the lesson's meeting is for; empty for one of the whole course. */
  public Optional<String> groupName(Visit visit) {
    visit.demand(ZoomCapabilities.VIEW_ATTENDANCE);
    return current(visit)
        .flatMap(meeting -> meeting.wish().options().audience().groupId())
        .flatMap(id -> groups.group(visit.courseId(), id))
        .map(CourseGroupView::name);
  }

  /** The course's groups, of which one may be meant; empty where the platform has none. */
  public List<CourseGroupView> groups(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return groups.of(visit.courseId());
  }

  /** Whether nothing tells which of the hosts the visitor is, and nobody has asked yet. */
  public boolean asksForAddress(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    List<HostView> hosts = hostViews(visit);
    return !hosts.isEmpty()
        && DraftDefaults.own(address(visit), hosts).isEmpty()
        && !identities.hasAnswered(visit.registrationId(), visit.personId());
  }

  /**
   * Keeps the visitor's own word on who they are at Zoom.
   *
   * @return false when it is no address
   */
  public boolean keepAddress(Visit visit, String address) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return identities.answer(visit.registrationId(), visit.personId(), address);
  }

  /** The names of the settings that an admin has locked: saving goes by them, not by the form. */
  public Set<String> locked(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    return settings.locked(visit);
  }

  /** Saves; also makes a gone meeting anew. What is as it was is not sent again. */
  public MeetingSaving save(Visit visit, MeetingDraft typed) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    MeetingDraft draft = settings.bound(visit, typed);
    courses.lesson(visit);
    Optional<Connection> connection = connections.serving(visit);
    if (connection.isEmpty()) {
      return new MeetingSaving.Invalid(
          List.of(new FieldProblem("hostId", connections.missing(visit))));
    }
    Optional<MeetingEntity> stored = current(visit);
    Optional<MeetingEntity> same = stored.filter(it -> isSame(it, connection.get(), draft));
    if (same.isPresent()) {
      return new MeetingSaving.Saved(same.get().id());
    }
    List<FieldProblem> problems = wrong(visit, draft, stored);
    return problems.isEmpty()
        ? saved(visit, connection.get(), draft, stored)
        : new MeetingSaving.Invalid(problems);
  }

  private MeetingSaving saved(
      Visit visit, Connection connection, MeetingDraft draft, Optional<MeetingEntity> stored) {
    shared.unshare(visit.lesson());
    return new MeetingSaving.Saved(editor.save(visit, connection.id(), draft, stored));
  }

  /**
   * Takes the meeting off the lesson and, within seconds, off Zoom. Another lesson's meeting stays
   * there; this lesson no longer leads to it.
   */
  public void cancel(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    courses.lesson(visit);
    shared.unshare(visit.lesson());
    current(visit).ifPresent(editor::takeOff);
  }

  /** Tries a failed push again at once. */
  public void retry(Visit visit) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    current(visit)
        .filter(meeting -> meeting.push().state() == PushView.State.FAILED)
        .ifPresent(editor::tryAgain);
  }

  /** Whether the lesson has this very meeting, so that saving it again would change nothing. */
  public boolean isSaved(Visit visit, MeetingDraft typed) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    MeetingDraft draft = settings.bound(visit, typed);
    return connections
        .serving(visit)
        .flatMap(connection -> current(visit).filter(it -> isSame(it, connection, draft)))
        .isPresent();
  }

  /** Also on Zoom, as far as is known, or on its way there. */
  private boolean isSame(MeetingEntity meeting, Connection connection, MeetingDraft draft) {
    PushView.State state = meeting.push().state();
    return (state == PushView.State.IN_STEP || state == PushView.State.WAITING)
        && meeting.zoom().changedSettings().isEmpty()
        && meeting.connectionId() == connection.id()
        && stored(meeting).equals(draft);
  }

  /** Whether the lesson leads to another lesson's meeting, which is changed there. */
  public boolean isShared(Visit visit) {
    visit.demand(ZoomCapabilities.VIEW_MEETING);
    return current(visit).isEmpty() && shown(visit).isPresent();
  }

  private boolean isMeant(Visit visit, MeetingEntity meeting) {
    return meeting.courseId() != visit.courseId()
        || invited.is(visit, meeting.wish().options().audience().groupId());
  }

  private Optional<MeetingEntity> shown(Visit visit) {
    courses.lesson(visit);
    return current(visit).or(() -> shared.meeting(visit.lesson()));
  }

  private Optional<MeetingEntity> current(Visit visit) {
    return repository
        .current(visit.lesson())
        .filter(meeting -> meeting.courseId() == visit.courseId());
  }

  private List<FieldProblem> wrong(
      Visit visit, MeetingDraft draft, Optional<MeetingEntity> stored) {
    List<FieldProblem> problems = new ArrayList<>(rules(visit, draft, stored).problems());
    Optional<Long> group = draft.options().audience().groupId();
    Optional<Long> kept = stored.flatMap(meeting -> meeting.wish().options().audience().groupId());
    boolean known =
        group.equals(kept)
            || groups.of(visit.courseId()).stream()
                .anyMatch(it -> group.equals(Optional.of(it.id())));
    if (group.isPresent() && !known) {
      problems.add(new FieldProblem("group", Sentence.GROUP_UNKNOWN));
    }
    webinars.problem(visit, draft, stored).ifPresent(problems::add);
    return List.copyOf(problems);
  }

  private DraftRules rules(Visit visit, MeetingDraft draft, Optional<MeetingEntity> stored) {
    Set<String> hostIds = hostViews(visit).stream().map(HostView::id).collect(Collectors.toSet());
    Optional<Instant> start =
        stored
            .filter(meeting -> meeting.timing() != Timing.ANY_TIME)
            .map(meeting -> meeting.wish().start());
    return new DraftRules(draft, hostIds, start, clock.instant());
  }

  private List<HostView> hostViews(Visit visit) {
    return connections
        .serving(visit)
        .map(connection -> connections.hosts(connection.id()))
        .orElseGet(List::of);
  }

  /** A person's own connection tells by itself who they are on Zoom. */
  private Optional<String> address(Visit visit) {
    return connections
        .serving(visit)
        .flatMap(connections::ownHost)
        .map(HostView::email)
        .or(() -> identities.address(visit.registrationId(), visit.personId()));
  }

  private MeetingDraft stored(MeetingEntity meeting) {
    Wish wish = meeting.wish();
    return new MeetingDraft(
        wish.topic(),
        LocalDateTime.ofInstant(wish.start(), wish.zone()),
        wish.duration(),
        wish.zone(),
        secrets.openPasscode(wish.sealedPasscode()),
        wish.hasWaitingRoom(),
        meeting.hostId(),
        wish.recurrence(),
        wish.options(),
        wish.format());
  }
}
