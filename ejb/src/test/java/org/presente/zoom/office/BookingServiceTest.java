package org.presente.zoom.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.School;
import org.presente.testing.TestDatabase;
import org.presente.zoom.account.GrantStore;
import org.presente.zoom.account.Serves;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.Place;
import org.presente.zoom.meeting.persistence.Wish;
import org.presente.zoom.office.domain.BookingState;
import org.presente.zoom.office.domain.Refusal;
import org.presente.zoom.office.domain.Span;
import org.presente.zoom.office.domain.Way;
import org.presente.zoom.office.persistence.BookingEntity;
import org.presente.zoom.office.persistence.HoursEntity;
import org.presente.zoom.office.persistence.OfficeRepository;

/** Slots and the line, also when a whole course comes at once. */
@OnEveryDatabase
class BookingServiceTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant AT_NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Duration SLOT = Duration.ofMinutes(10);
  private static final int CROWD = 50;

  @Parameter TestDatabase database;
  private final MovableClock clock = new MovableClock(NOW);
  private Backend backend;
  private School school;
  private long lesson;
  private long teacher;
  private long connection;
  private OfficeService office;
  private BookingService bookings;

  @BeforeEach
  void openTheCourse() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    school = new School(backend, "https://lms.example", "client", "c-1");
    lesson = school.lesson("1");
    teacher = school.member("helena", "Helena", CourseRole.INSTRUCTOR);
    ConnectionEntity zoom = new ConnectionEntity(NOW);
    zoom.describe("Zoom", new Serves.Everyone(), ZoomPlan.PRO);
    zoom.identify("account", "client");
    zoom.keepSecret("sealed");
    connection = backend.save(zoom).id();
    backend.beans().with(ZoomGateway.class, unreachable());
    office = backend.get(OfficeService.class);
    bookings = backend.get(BookingService.class);
  }

  /** Bookings never ask Zoom. */
  private ZoomGateway unreachable() {
    URI nowhere = URI.create("http://127.0.0.1:1");
    return ZoomGateway.at(nowhere, nowhere, clock, backend.get(GrantStore.class));
  }

  @Test
  void aSlotIsHeldByOnePersonUntilItIsGivenUp() {
    long hours = slots();
    Visit ana = student("ana");
    Visit ben = student("ben");

    assertThat(book(ana, hours, 0)).isEmpty();
    assertThat(book(ben, hours, 0)).contains(Refusal.TAKEN);
    assertThat(giveUp(ben, own(ana).id())).contains(Refusal.NOT_THERE);
    assertThat(giveUp(ana, own(ana).id())).isEmpty();
    assertThat(book(ben, hours, 0)).isEmpty();
  }

  @Test
  void whoBooksAnotherSlotOfTheDateChangesToIt() {
    long hours = slots();
    Visit ana = student("ana");

    book(ana, hours, 0);
    long before = own(ana).id();
    assertThat(book(ana, hours, 3)).isEmpty();

    assertThat(own(ana).id()).isEqualTo(before);
    assertThat(own(ana).span().start()).isEqualTo(AT_NOON.plus(SLOT.multipliedBy(3)));
    assertThat(book(student("ben"), hours, 0)).isEmpty();
  }

  @Test
  void nobodyHasTwoBookingsAtOneTimeInTheCourse() {
    long hours = slots();
    long others = slots();
    Visit ana = student("ana");

    assertThat(book(ana, hours, 1)).isEmpty();
    assertThat(book(ana, others, 1)).contains(Refusal.BOOKED_ELSEWHERE);
    assertThat(book(ana, others, 2)).isEmpty();
  }

  @Test
  void aSlotDuringAClassOfTheCourseIsNotBooked() {
    MeetingEntity lessons =
        new MeetingEntity(
            new Place(lesson, school.courseId, connection, "other"), "code-of-class", 0, NOW);
    lessons.wish(
        new Wish("Class", AT_NOON.plus(SLOT), SLOT, ZoneOffset.UTC).access("sealed", false));
    backend.save(lessons);
    long hours = slots();

    assertThat(book(student("ana"), hours, 1)).contains(Refusal.CLASS_THEN);
    assertThat(book(student("ana2"), hours, 0)).isEmpty();
  }

  @Test
  void limitsOfTimeAreKept() {
    long hours = slots();
    Visit ana = student("ana");
    book(ana, hours, 0);

    clock.moveTo(AT_NOON.minus(Duration.ofMinutes(59)));
    assertThat(book(student("ben"), hours, 0)).contains(Refusal.TOO_LATE);
    assertThat(giveUp(ana, own(ana).id())).isEmpty();
    assertThat(book(ana, hours, 1)).isEmpty();
    clock.moveTo(AT_NOON.minus(Duration.ofMinutes(15)));
    assertThat(giveUp(ana, own(ana).id())).contains(Refusal.TOO_LATE);
    assertThat(book(ana, hours, 5)).contains(Refusal.TOO_LATE);
  }

  @Test
  void theLineAdmitsOneAfterTheOtherAndWhoComesBackStandsAtItsEnd() {
    long hours = line();
    Visit ana = student("ana");
    Visit ben = student("ben");
    Visit eva = student("eva");
    clock.moveTo(AT_NOON.minus(Duration.ofMinutes(10)));
    for (Visit one : List.of(ana, ben, eva)) {
      assertThat(stand(one, hours)).isEmpty();
    }
    assertThat(stand(ana, hours)).contains(Refusal.HAS_ONE);
    giveUp(ana, own(ana).id());
    assertThat(stand(ana, hours)).isEmpty();
    assertThat(own(ana).position()).isEqualTo(3);

    assertThat(admit(hours)).isTrue();
    assertThat(own(ben).open()).isTrue();
    assertThat(own(eva).open()).isFalse();
    assertThat(own(eva).position()).isEqualTo(1);
    assertThat(admit(hours)).isTrue();
    assertThat(held(ben)).isEmpty();
    assertThat(own(eva).state()).isEqualTo(BookingState.ADMITTED);
    assertThat(admit(hours)).isTrue();
    assertThat(admit(hours)).isFalse();
    assertThat(own(ana).state()).isEqualTo(BookingState.ADMITTED);
  }

  @Test
  void thePrintChangesWithEachBookingOnly() {
    long hours = line();
    Visit ana = student("ana");
    clock.moveTo(AT_NOON);
    String before = print();
    assertThat(print()).isEqualTo(before);

    stand(ana, hours);
    String after = print();
    assertThat(after).isNotEqualTo(before);
    admit(hours);
    assertThat(print()).isNotEqualTo(after);
  }

  @Test
  void aCourseThatWantsTheSameSlotsAtOnceGetsEachOnce() throws Exception {
    long hours = slots();
    List<Visit> crowd = crowd();

    List<Optional<Refusal>> answers =
        atOnce(
            IntStream.range(0, CROWD)
                .<Callable<Optional<Refusal>>>mapToObj(i -> () -> book(crowd.get(i), hours, i % 6))
                .toList());

    assertThat(answers).filteredOn(Optional::isEmpty).hasSize(6);
    assertThat(answers)
        .filteredOn(Optional::isPresent)
        .allSatisfy(it -> assertThat(it).contains(Refusal.TAKEN));
    assertThat(all()).extracting(it -> it.span().start()).hasSize(6).doesNotHaveDuplicates();
  }

  @Test
  void aCourseThatJoinsAndLeavesTheLineAtOnceKeepsItsOrderAndLosesNobody() throws Exception {
    long hours = line();
    List<Visit> crowd = crowd();
    clock.moveTo(AT_NOON);

    // Each stands in line; every second one leaves again and comes back.
    List<Optional<Refusal>> answers =
        atOnce(
            IntStream.range(0, CROWD)
                .<Callable<Optional<Refusal>>>mapToObj(i -> () -> joins(crowd.get(i), hours, i % 2))
                .toList());

    assertThat(answers).allSatisfy(it -> assertThat(it).isEmpty());
    List<BookingEntity> waiting = waiting();
    assertThat(waiting).extracting(BookingEntity::personId).hasSize(CROWD).doesNotHaveDuplicates();
    assertThat(waiting).extracting(BookingEntity::place).doesNotHaveDuplicates();
    assertThat(places()).isEqualTo(IntStream.rangeClosed(1, CROWD + CROWD / 2).boxed().toList());

    // Two instructors admit at once while ten people leave.
    List<BookingEntity> leaving = waiting.subList(CROWD - 10, CROWD);
    List<Callable<Boolean>> deeds = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      deeds.add(() -> admit(hours));
    }
    for (BookingEntity one : leaving) {
      Visit visit = school.visit(lesson, one.personId(), CourseRole.LEARNER);
      deeds.add(() -> giveUp(visit, one.id()).isEmpty());
    }
    assertThat(atOnce(deeds)).containsOnly(true);

    assertThat(waiting()).hasSize(CROWD - 30);
    assertThat(all())
        .filteredOn(it -> it.state() == BookingState.DONE || it.state() == BookingState.ADMITTED)
        .extracting(BookingEntity::place)
        .containsExactlyInAnyOrderElementsOf(
            waiting.subList(0, 20).stream().map(BookingEntity::place).toList());
    assertThat(all()).filteredOn(it -> it.state() == BookingState.ADMITTED).hasSize(1);
  }

  @Test
  void theDatabaseItselfRefusesASlotAPlaceOrAPersonTwice() {
    HoursEntity slots = hours(Way.SLOTS);
    HoursEntity line = hours(Way.LINE);
    long ana = student("ana").personId();
    long ben = student("ben").personId();
    Span slot = new Span(AT_NOON, AT_NOON.plus(SLOT));
    backend.save(BookingEntity.slot(slots, ana, AT_NOON, slot, NOW));
    backend.save(BookingEntity.inLine(line, ana, AT_NOON, slot, 1, NOW));

    for (BookingEntity twice :
        List.of(
            BookingEntity.slot(slots, ben, AT_NOON, slot, NOW),
            BookingEntity.slot(
                slots, ana, AT_NOON, new Span(slot.end(), slot.end().plus(SLOT)), NOW),
            BookingEntity.inLine(line, ben, AT_NOON, slot, 1, NOW),
            BookingEntity.inLine(line, ana, AT_NOON, slot, 2, NOW))) {
      assertThatThrownBy(() -> backend.save(twice))
          .isInstanceOfAny(PersistenceException.class, RollbackException.class);
    }
  }

  private Optional<Refusal> joins(Visit visit, long hours, int leavesOnce) {
    Optional<Refusal> stood = stand(visit, hours);
    if (leavesOnce == 0 || stood.isPresent()) {
      return stood;
    }
    giveUp(visit, own(visit).id());
    return stand(visit, hours);
  }

  private static <T> List<T> atOnce(List<Callable<T>> deeds)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
    CountDownLatch go = new CountDownLatch(1);
    try {
      List<Future<T>> all = new ArrayList<>();
      for (Callable<T> deed : deeds) {
        all.add(
            threads.submit(
                () -> {
                  go.await();
                  return deed.call();
                }));
      }
      go.countDown();
      List<T> answers = new ArrayList<>();
      for (Future<T> one : all) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Visit> crowd() {
    return IntStream.range(0, CROWD).mapToObj(i -> student("student-" + i)).toList();
  }

  private Visit student(String name) {
    return school.visit(lesson, school.student(name, name), CourseRole.LEARNER);
  }

  private long slots() {
    return hours(Way.SLOTS).id();
  }

  private long line() {
    return hours(Way.LINE).id();
  }

  /** An hour at noon: six slots, or a line. */
  private HoursEntity hours(Way way) {
    long number = backend.tx(this::meetings) + 1;
    MeetingEntity meeting =
        MeetingEntity.lone(
            new Place(0, school.courseId, connection, "host"), "code-" + number, NOW);
    meeting.wish(
        new Wish("Hours", AT_NOON, Duration.ofHours(1), ZoneOffset.UTC)
            .access(
                backend.get(org.presente.zoom.meeting.MeetingSecrets.class).sealPasscode("1"),
                true));
    long meetingId = backend.save(meeting).id();
    HoursEntity hours = new HoursEntity(school.courseId, teacher);
    hours.holds(
        meetingId, new OfficeTerms(way, SLOT, Duration.ofHours(1), Duration.ofMinutes(30), CROWD));
    return backend.save(hours);
  }

  private long meetings() {
    return backend
        .get(EntityManager.class)
        .createQuery("select count(m) from MeetingEntity m", Long.class)
        .getSingleResult();
  }

  private Optional<Refusal> book(Visit visit, long hours, int slot) {
    Instant start = AT_NOON.plus(SLOT.multipliedBy(slot));
    return backend.tx(() -> bookings.book(visit, hours, AT_NOON, start));
  }

  private Optional<Refusal> stand(Visit visit, long hours) {
    return backend.tx(() -> bookings.standInLine(visit, hours, AT_NOON));
  }

  private Optional<Refusal> giveUp(Visit visit, long booking) {
    return backend.tx(() -> bookings.giveUp(visit, booking));
  }

  private boolean admit(long hours) {
    Visit visit = school.visit(lesson, teacher, CourseRole.INSTRUCTOR);
    return backend.tx(() -> office.admitNext(visit, hours, AT_NOON));
  }

  private String print() {
    return backend.tx(() -> bookings.print(school.courseId));
  }

  private BookableView.OwnView own(Visit visit) {
    return held(visit).orElseThrow();
  }

  private Optional<BookableView.OwnView> held(Visit visit) {
    return backend.tx(() -> bookings.bookable(visit)).stream()
        .flatMap(hours -> hours.dates().stream())
        .flatMap(date -> date.own().stream())
        .findFirst();
  }

  private List<BookingEntity> all() {
    return backend.tx(
        () -> backend.get(OfficeRepository.class).bookings(school.courseId, Instant.EPOCH));
  }

  private List<BookingEntity> waiting() {
    return all().stream().filter(it -> it.state() == BookingState.WAITING).toList();
  }

  private List<Integer> places() {
    return all().stream().map(BookingEntity::place).sorted().toList();
  }
}
