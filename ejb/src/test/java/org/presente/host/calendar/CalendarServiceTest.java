package org.presente.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.calendar.domain.CalendarText;
import org.presente.host.calendar.domain.Invitees;
import org.presente.host.config.Setting;
import org.presente.host.course.LessonEntry;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.Plugins;
import org.presente.host.roster.CourseRole;
import org.presente.notes.NotesPlugin;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.ReadCalendar;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;

/** People's calendars, with the events of a plugin that the host has never heard of. */
@OnEveryDatabase
class CalendarServiceTest {
  private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");
  private static final Invitees PEOPLE =
      new Invitees("school@lms.example", "School", "ana@lms.example", "Ana");
  @Parameter private TestDatabase database;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-28T09:00:00Z"));
  private final List<CourseEvent> events = new ArrayList<>();
  private Backend backend;
  private School school;
  private CalendarService calendars;
  private long lesson;
  private Visit ana;

  @BeforeEach
  void begin() {
    database.clear();
    backend = new Backend(database, clock, Map.of(Setting.PUBLIC_URL, "https://tool.example"));
    backend.beans().with(Plugins.class, new Plugins(List.of(new NotesPlugin(events))));
    school = new School(backend, "https://lms.example", "1", "c");
    calendars = backend.get(CalendarService.class);
    lesson = school.lesson("77");
    ana = school.visit(lesson, school.student("4", "Ana Silva"), CourseRole.LEARNER);
    events.add(NotesPlugin.handIn(lesson, TEN, false));
  }

  @Test
  void aFeedIsOpenedByItsSecretAddressAlone() {
    String token = calendars.newFeed(ana);

    assertThat(calendars.open(token)).map(OpenFeed::personId).contains(ana.personId());
    assertThat(calendars.open(token + "x")).isEmpty();
    assertThat(calendars.open("")).isEmpty();
    assertThat(stored("select token_hash from calendar_feed"))
        .hasSize(1)
        .allSatisfy(hash -> assertThat(hash.toString()).doesNotContain(token).hasSize(64));
  }

  @Test
  void aNewAddressAndNoneEndTheOldOne() {
    String first = calendars.newFeed(ana);
    String second = calendars.newFeed(ana);
    assertThat(calendars.open(first)).isEmpty();
    assertThat(calendars.open(second)).isPresent();

    calendars.revokeFeed(ana);

    assertThat(calendars.open(second)).isEmpty();
    assertThat(calendars.feed(ana)).isEmpty();
  }

  @Test
  void itIsToldWhenAProgramLastAsked() {
    String token = calendars.newFeed(ana);
    assertThat(calendars.feed(ana)).contains(new FeedView(clock.instant(), Optional.empty()));

    clock.advance(Duration.ofMinutes(5));
    calendars.open(token);

    assertThat(calendars.feed(ana)).flatMap(FeedView::readAt).contains(clock.instant());
  }

  @Test
  void theFeedTellsOfTheCoursesThatItsOwnerBelongsTo() {
    OpenFeed feed = calendars.open(calendars.newFeed(ana)).orElseThrow();
    VEvent event = read(feed).events().get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("Hand in");
    assertThat(event.getUrl().getValue())
        .isEqualTo("https://tool.example/class/" + event.getUid().getValue());

    school.leave(ana.personId());

    assertThat(read(feed).events()).isEmpty();
  }

  @Test
  void aLessonWithoutALinkIsTheStaffsBusiness() {
    long hidden = school.lesson(null);
    events.set(0, NotesPlugin.handIn(hidden, TEN, false));
    Visit teacher =
        school.visit(
            hidden, school.member("3", "Helena", CourseRole.INSTRUCTOR), CourseRole.INSTRUCTOR);

    assertThat(agenda(ana)).isEmpty();
    assertThat(agenda(teacher)).extracting(ClassView::lessonId).containsExactly(hidden);
    assertThatThrownBy(() -> calendars.file(ana, hidden, "")).isInstanceOf(NotAllowed.class);
    assertThat(calendars.file(teacher, hidden, "")).contains("SUMMARY:Hand in");
  }

  @Test
  void aRoleThatMayNotSeeAnEventIsNotToldOfIt() {
    Visit guest = school.visit(lesson, school.member("9", "G", CourseRole.GUEST), CourseRole.GUEST);

    assertThat(agenda(guest)).isEmpty();
    assertThat(read(calendars.open(calendars.newFeed(guest)).orElseThrow()).events()).isEmpty();
  }

  @Test
  void theSequenceRisesWithEachChangeAndOnlyThenAndTheUidStays() {
    VEvent first = only();
    clock.advance(Duration.ofDays(1));
    VEvent again = only();
    assertThat(again.getSequence().getValue()).isZero();
    assertThat(again.getDateTimeStamp().getValue()).isEqualTo(first.getDateTimeStamp().getValue());

    events.set(0, NotesPlugin.handIn(lesson, TEN.plusSeconds(3600), false));
    VEvent moved = only();
    events.set(0, NotesPlugin.handIn(lesson, TEN.plusSeconds(3600), true));
    VEvent cancelled = only();

    assertThat(moved.getSequence().getValue()).isEqualTo(1);
    assertThat(moved.getDateTimeStamp().getValue().toInstant()).isEqualTo(clock.instant());
    assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
    assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(List.of(again, moved, cancelled))
        .allMatch(it -> it.getUid().getValue().equals(first.getUid().getValue()));
  }

  @Test
  void anInvitationIsTheSameEventAsInTheFeed() {
    VEvent published = only();
    InvitationCalendar invitations = backend.get(InvitationCalendar.class);

    Invitation invitation = invitations.of(lesson, PEOPLE, "").get(0);
    events.set(0, NotesPlugin.handIn(lesson, TEN, true));
    Invitation cancelled = invitations.of(lesson, PEOPLE, "").get(0);

    assertThat(invitation.method()).isEqualTo(CalendarText.Method.REQUEST);
    assertThat(uid(invitation)).isEqualTo(published.getUid().getValue());
    assertThat(cancelled.method()).isEqualTo(CalendarText.Method.CANCEL);
    assertThat(uid(cancelled)).isEqualTo(published.getUid().getValue());
    assertThat(invitations.cancelled(lesson, TEN, PEOPLE, "")).isPresent();
    assertThat(invitations.cancelled(lesson, TEN.plusSeconds(1), PEOPLE, "")).isEmpty();
  }

  @Test
  void aClassIsPastNowOrToCome() {
    events.set(0, NotesPlugin.handIn(lesson, clock.instant().plusSeconds(60), false));
    assertThat(states()).containsExactly(ClassView.State.UPCOMING);
    clock.advance(Duration.ofSeconds(60));
    assertThat(states()).containsExactly(ClassView.State.NOW);
    clock.advance(Duration.ofMinutes(15));
    assertThat(states()).containsExactly(ClassView.State.PAST);
    events.set(0, NotesPlugin.handIn(lesson, TEN, true));
    assertThat(states()).containsExactly(ClassView.State.CANCELLED);
  }

  @Test
  void lessonsWithoutAClassAreListedForThemselves() {
    long empty = school.lesson("78");

    assertThat(backend.tx(() -> backend.get(AgendaService.class).lessonsWithout(ana)))
        .extracting(LessonEntry::id)
        .containsExactly(empty);
  }

  @Test
  void moodleLeadsToTheActivityAndOthersToNoAddressOfTheirs() {
    ClassPlaces places = backend.get(ClassPlaces.class);
    String uid = only().getUid().getValue();
    assertThat(backend.tx(() -> places.of(uid))).contains(new ClassPlaces.Place(Optional.empty()));
    assertThat(backend.tx(() -> places.of("nobody"))).isEmpty();

    backend.run(
        () ->
            database
                .entityManager()
                .createNativeQuery("update registration set product_family = 'moodle'")
                .executeUpdate());

    assertThat(backend.tx(() -> places.of(uid)).flatMap(ClassPlaces.Place::lesson))
        .hasToString("Optional[https://lms.example/mod/lti/view.php?l=77]");
  }

  private List<ClassView> agenda(Visit visit) {
    return backend.tx(() -> backend.get(AgendaService.class).classes(visit));
  }

  private List<ClassView.State> states() {
    return agenda(ana).stream().map(ClassView::state).toList();
  }

  private VEvent only() {
    List<VEvent> all = ReadCalendar.of(calendars.file(ana, lesson, "")).events();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private ReadCalendar read(OpenFeed feed) {
    return ReadCalendar.of(calendars.text(feed, "Classes", "Open it in your course"));
  }

  private static String uid(Invitation invitation) {
    return ReadCalendar.of(invitation.text()).events().get(0).getUid().getValue();
  }

  private List<?> stored(String sql) {
    return database.entityManager().createNativeQuery(sql).getResultList();
  }
}
