package org.presente.pipeline;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.ZoomUser;
import org.presente.zoom.meeting.MeetingDraft;

/**
 * How long it takes from the end of meetings to their marks in the LMS, with a Zoom that answers
 * each call after 100 ms. To be started by hand, see bench/README.md: {@code rows N} is one meeting
 * of at most so many rows, as many for each person, {@code meetings N M} so many meetings of so
 * many people on ten hosts.
 */
public final class PipelineBench {
  private static final Duration LATENCY = Duration.ofMillis(100);
  private static final int HOSTS = 10;
  private static final int COURSES = 10;
  private static final int STAYS = 30;
  private static final Duration PATIENCE = Duration.ofMinutes(40);

  /** So that a long run that is cut off has still measured something. */
  private static final Duration LINE_EVERY = Duration.ofMinutes(1);

  /** Work on many threads of a busy machine is no dead work. */
  private final Classroom school = new Classroom(Map.of("presente.task.lease", "PT30S"));

  private final List<String> hosts;
  private final List<Lesson> lessons = new ArrayList<>();

  private PipelineBench() {
    hosts =
        IntStream.range(0, HOSTS)
            .mapToObj(
                i ->
                    school
                        .zoom()
                        .user(
                            DemoAccount.ACCOUNT_ID,
                            "host" + i + "@bench.example",
                            "Host " + i,
                            2,
                            "UTC"))
            .map(ZoomUser::id)
            .toList();
    // Nobody is registered ahead: it is not what is measured, and everybody has an address.
    school.allowOnly(scope -> !scope.contains("registrant") && !scope.startsWith("dashboard:"));
    school.later(Duration.ofMinutes(1));
  }

  public static void main(String[] arguments) {
    int status = 0;
    try {
      new PipelineBench().play(arguments);
    } catch (TimeoutException unfinished) {
      System.err.println(unfinished.getMessage());
      status = 1;
    }
    // Whatever the queue still has to do is not measured, and would complain of a closed database.
    Runtime.getRuntime().halt(status);
  }

  private void play(String[] arguments) throws TimeoutException {
    int first = Integer.parseInt(arguments[1]);
    if ("rows".equals(arguments[0])) {
      oneMeeting(first);
    } else {
      meetings(first, Integer.parseInt(arguments[2]));
    }
  }

  private void oneMeeting(int rows) throws TimeoutException {
    int people = Math.max(2, rows / STAYS);
    Course course = course(people);
    Instant start = nextDay();
    Lesson lesson = lesson(course, "One", start, hosts.get(0));
    school.clock().advanceTo(start);
    school.zoom().start(lesson.zoomId());
    int rounds = rows / people;
    for (int round = 0; round < rounds; round++) {
      List<String> stays = join(lesson);
      school.clock().advance(Duration.ofMinutes(1));
      stays.forEach(stay -> school.zoom().leave(lesson.zoomId(), stay));
    }
    school.clock().advanceTo(start.plus(Duration.ofHours(1)));
    school.zoom().end(lesson.zoomId());
    measure("1 meeting of " + rounds * people + " rows, " + people + " people");
  }

  private void meetings(int meetings, int people) throws TimeoutException {
    List<Course> courses = IntStream.range(0, COURSES).mapToObj(i -> course(people)).toList();
    Instant first = nextDay().plus(Duration.ofDays(meetings / 500));
    for (int i = 0; i < meetings; i++) {
      lesson(courses.get(i % COURSES), "Class " + i, slot(first, i), hosts.get(i % HOSTS));
      if (i % 500 == 499) {
        school.later(Duration.ofDays(1)); // a host bears a hundred changes a day
      }
    }
    for (int i = 0; i < meetings; i += HOSTS) {
      List<Lesson> together = lessons.subList(i, Math.min(meetings, i + HOSTS));
      school.clock().advanceTo(slot(first, i));
      together.forEach(lesson -> school.zoom().start(lesson.zoomId()));
      together.forEach(this::join);
      school.clock().advance(Duration.ofMinutes(50));
      together.forEach(lesson -> school.zoom().end(lesson.zoomId()));
    }
    measure(meetings + " meetings of " + people + " people");
  }

  private static Instant slot(Instant first, int number) {
    return first.plus(Duration.ofHours(number / HOSTS));
  }

  private Instant nextDay() {
    return school.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
  }

  private Course course(int people) {
    Course course =
        school.course(
            IntStream.range(0, people).mapToObj(i -> "Student No" + i).toArray(String[]::new));
    course
        .students()
        .forEach(
            name ->
                school.zoom().user(DemoAccount.ACCOUNT_ID, course.address(name), name, 1, "UTC"));
    return course;
  }

  private Lesson lesson(Course course, String title, Instant start, String host) {
    Lesson lesson =
        course.lesson(title).planned(start, ZoneId.of("UTC"), draft -> hostedBy(draft, host));
    lessons.add(lesson);
    return lesson;
  }

  private static MeetingDraft hostedBy(MeetingDraft draft, String host) {
    return new MeetingDraft(
        draft.topic(),
        draft.start(),
        draft.duration(),
        draft.zone(),
        draft.passcode(),
        draft.waitingRoom(),
        host,
        draft.recurrence(),
        draft.options());
  }

  private List<String> join(Lesson lesson) {
    long zoomId = lesson.zoomId();
    return lesson.course().students().stream()
        .map(name -> new Joiner.AccountUser(lesson.course().address(name)))
        .map(who -> school.zoom().join(zoomId, who).userId())
        .toList();
  }

  /**
   * From the end of the last meeting, reports ready, to the last score taken.
   *
   * @throws TimeoutException when no score comes for {@link #PATIENCE}, as when one is refused
   */
  private void measure(String what) throws TimeoutException {
    school.clock().advance(Duration.ofMinutes(65));
    school.zoom().switches(all -> all.latency(LATENCY));
    school.zoom().clearJournal();
    Map<String, Long> before = lmsCalls();
    long scoresBefore = scores();
    resetHeap();
    school.backend().inParallel();
    long start = System.nanoTime();
    Duration busyBefore = processorTime();
    long expected = expected();
    long taken = scoresBefore;
    Instant lastTaken = Instant.now();
    Instant nextLine = lastTaken.plus(LINE_EVERY);
    while (taken - scoresBefore < expected) {
      school.backend().beat();
      LockSupport.parkNanos(100_000_000);
      if (isQuiet()) {
        school.clock().advance(Duration.ofMinutes(1));
      }
      if (scores() > taken) {
        taken = scores();
        lastTaken = Instant.now();
      } else if (lastTaken.plus(PATIENCE).isBefore(Instant.now())) {
        throw new TimeoutException(
            what + ": only " + (taken - scoresBefore) + " of " + expected + " scores came");
      }
      if (nextLine.isBefore(Instant.now())) {
        nextLine = nextLine.plus(LINE_EVERY);
        System.out.printf(
            "  after %d s: %d scores, heap at most %d MB, Zoom %s%n",
            Duration.ofNanos(System.nanoTime() - start).toSeconds(),
            taken - scoresBefore,
            peakHeap() >> 20,
            new TreeMap<>(school.zoom().counters()));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s: %.1f s (%d s of processors), %d scores (%.0f/s), heap at most %d MB%n",
        what,
        seconds,
        processorTime().minus(busyBefore).toSeconds(),
        scores() - scoresBefore,
        (scores() - scoresBefore) / seconds,
        peakHeap() >> 20);
    System.out.println("  Zoom " + new TreeMap<>(school.zoom().counters()));
    Map<String, Long> calls = lmsCalls();
    calls.replaceAll((endpoint, count) -> count - before.getOrDefault(endpoint, 0L));
    calls.values().removeIf(count -> count == 0);
    System.out.println("  LMS " + calls);
  }

  private long expected() {
    return lessons.stream().mapToLong(lesson -> lesson.course().students().size()).sum();
  }

  private long scores() {
    return school.campus().control().campus().gradebook().scoresTaken();
  }

  private Map<String, Long> lmsCalls() {
    return school.campus().control().counters().all().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().name(),
                entry -> entry.getValue().longValue(),
                Long::sum,
                TreeMap::new));
  }

  /** Nothing is being done and nothing is due. */
  private boolean isQuiet() {
    return school
                .backend()
                .call(
                    () ->
                        school
                            .backend()
                            .get(EntityManager.class)
                            .createNativeQuery(
                                "select count(*) from work_item where state = 'RUNNING'"
                                    + " or (state = 'WAITING' and not_before <= ?)")
                            .setParameter(1, school.now().atOffset(ZoneOffset.UTC))
                            .getSingleResult())
            instanceof Number count
        && count.longValue() == 0;
  }

  /** Of the whole process, simulator and LMS included. */
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static Stream<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static void resetHeap() {
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakHeap() {
    return heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
