package org.presente.host.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.presente.host.notification.persistence.DeliveryEntity;
import org.presente.host.notification.persistence.NoticeState;
import org.presente.host.notification.reminder.MatterNotices;
import org.presente.sandbox.mail.CaughtMail;

/**
 * A month of two classes a day with a mail server that does not take every third mail and is away
 * at times, and a tool that is killed every day. Some classes are moved, some cancelled, before
 * people were reminded and after.
 */
class NoticeMonthTest extends NoticeBench {
  /** Another month with {@code -Dpresente.fault-seed}. */
  private static final long SEED = Long.getLong("presente.fault-seed", 20_261_128);

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
  private static final LocalTime LATER = LocalTime.of(16, 0);

  /** Minutes of the day at which something can happen. */
  private static final List<LocalTime> STEPS =
      Stream.of(
              steps("06:55", 10, 2),
              steps("09:00", 5, 14),
              steps("13:00", 5, 14),
              steps("15:20", 5, 12))
          .flatMap(List::stream)
          .toList();

  private final Random random = new Random(SEED);
  private final Map<String, Sighting> seen = new ConcurrentHashMap<>();
  private final List<String> twice = new ArrayList<>();
  private final Set<Reminder> expected = new HashSet<>();
  private final Set<LocalDate> daysWithMatters = new HashSet<>();
  private int kills;

  /**
   * When a mail was taken, and what was planned then.
   *
   * @param to who got it
   */
  private record Sighting(Instant at, Map<String, Instant> planned, String to) {}

  /** Somebody who has to be reminded of a class at this time. */
  private record Reminder(Instant start, long person) {}

  private static List<LocalTime> steps(String from, int minutes, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> LocalTime.parse(from).plusMinutes((long) i * minutes))
        .toList();
  }

  @Test
  void eachNoticeIsMailedOnceAndNoneOfPastOrCancelledClasses() {
    mailServer.failEvery(3);
    mailServer.onMail(this::see);
    FIRST.datesUntil(FIRST.plusMonths(1)).filter(NoticeMonthTest::isSchoolDay).forEach(this::live);

    assertThat(kills).isGreaterThan(15);
    assertThat(twice).isEmpty();
    List<DeliveryEntity> told = mails();
    assertThat(told).hasSizeGreaterThan(80);
    told.forEach(this::isInOrder);
    assertThat(seen.keySet())
        .as("nothing else was mailed")
        .isSubsetOf(told.stream().map(NoticeMonthTest::id).toList());
    assertThat(reminded()).containsAll(expected);
    assertThat(expected).hasSizeGreaterThan(40);
    assertThat(digests(told)).isEqualTo(daysWithMatters);
  }

  private void see(CaughtMail mail) {
    Sighting sighting = new Sighting(clock.instant(), timetable.starts(), mail.recipients().get(0));
    String id = mail.header("Message-ID").orElseThrow();
    if (seen.putIfAbsent(id, sighting) != null) {
      twice.add(id);
    }
  }

  private static boolean isSchoolDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** One day: what somebody changes, when the server is away, when the tool is killed. */
  private void live(LocalDate day) {
    String morning = "M " + day;
    String afternoon = "A " + day;
    timetable.plan(morning, school.courseId, lesson, at(day, MORNING));
    timetable.plan(afternoon, school.courseId, lesson, at(day, AFTERNOON));
    coursesWithMatters.clear();
    if (random.nextInt(3) == 0) {
      coursesWithMatters.add(school.courseId);
      daysWithMatters.add(day);
    }
    boolean away = day.getDayOfMonth() % 5 == 0;
    int change = random.nextInt(5);
    int deadly = random.nextInt(STEPS.size());
    for (int i = 0; i < STEPS.size(); i++) {
      LocalTime now = STEPS.get(i);
      clock.moveTo(at(day, now));
      mailServer.goAway(away && now.getHour() == 9);
      change(change, day, now, morning, afternoon);
      // A process that finds nothing to do outlives the moment; the next one is asked then.
      if (i >= deadly && killedAfter(random.nextInt(14))) {
        kills++;
        deadly = Integer.MAX_VALUE;
      }
      beat(backend);
    }
    mailServer.goAway(false);
    expect(away, change, day);
  }

  private void change(int what, LocalDate day, LocalTime now, String morning, String afternoon) {
    if (what == 1 && now.equals(LocalTime.of(13, 0))) {
      timetable.move(backend, afternoon, at(day, LATER));
    } else if (what == 2 && now.equals(LocalTime.of(13, 35))) {
      timetable.move(backend, afternoon, at(day, LATER));
    } else if (what == 3 && now.equals(LocalTime.of(9, 0))) {
      timetable.cancel(backend, morning);
    } else if (what == 4 && now.equals(LocalTime.of(9, 35))) {
      timetable.cancel(backend, morning);
    }
  }

  /** Those whom nothing kept from being reminded in time. */
  private void expect(boolean away, int change, LocalDate day) {
    if (!away && change != 3 && change != 4) {
      expect(at(day, MORNING));
    }
    expect(at(day, change == 1 || change == 2 ? LATER : AFTERNOON));
  }

  private void expect(Instant start) {
    expected.add(new Reminder(start, teacher));
    expected.add(new Reminder(start, ana));
  }

  /** What the row says is what the mail server saw, and it was true then. */
  private void isInOrder(DeliveryEntity told) {
    Sighting sighting = seen.get(id(told));
    switch (told.state()) {
      case SENT -> assertThat(sighting).as("%s was mailed", told.notice()).isNotNull();
      case UNSURE -> {
        // The tool was killed when the server had answered, before that was written down.
        assertThat(sighting).isNotNull();
        assertThat(told.incidentCode()).isPresent();
      }
      case SKIPPED -> assertThat(sighting).as("%s was skipped", told.notice()).isNull();
      case WAITING, HANDED, REFUSED ->
          throw new AssertionError(told.notice() + " is " + told.state());
    }
    if (sighting != null && !told.kind().equals(digest())) {
      Notice notice = told.notice();
      assertThat(sighting.at()).as("before it begins").isBefore(notice.occursAt());
      boolean planned = notice.occursAt().equals(sighting.planned().get(notice.title()));
      assertThat(planned)
          .as("%s is true", notice)
          .isEqualTo(!notice.kind().equals(ClassNotices.CANCELLED.name()));
    }
  }

  private static String digest() {
    return MatterNotices.DIGEST.name();
  }

  private Set<Reminder> reminded() {
    return mails().stream()
        .filter(it -> it.kind().equals(ClassNotices.SOON.name()) && seen.containsKey(id(it)))
        .map(it -> new Reminder(it.notice().occursAt(), it.personId()))
        .collect(Collectors.toSet());
  }

  private Set<LocalDate> digests(List<DeliveryEntity> told) {
    Map<Instant, Long> byDay =
        told.stream()
            .filter(it -> it.kind().equals(digest()) && it.state() != NoticeState.SKIPPED)
            .map(it -> it.notice().occursAt())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(byDay.values()).allMatch(count -> count == 1);
    return byDay.keySet().stream()
        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
        .collect(Collectors.toSet());
  }

  private static String id(DeliveryEntity told) {
    return "<notice-" + told.id() + "@tool.example>";
  }

  private static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).toInstant(ZoneOffset.UTC);
  }
}
