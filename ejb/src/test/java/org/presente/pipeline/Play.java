package org.presente.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.presente.sandbox.zoom.ZoomControl;
import org.presente.sandbox.zoom.live.Joiner;

/**
 * What people do in one meeting, as the case tables write it: from when to when it ran, and who
 * stayed from when to when. At one instant meetings start first and end last, and who leaves makes
 * room before somebody joins.
 */
public final class Play {
  private static final int STARTS = 0;
  private static final int LEAVES = 1;
  private static final int JOINS = 2;
  private static final int GOES_ON = 3;
  private static final int ENDS = 4;
  private static final Comparator<Act> IN_TIME =
      Comparator.comparing(Act::at).thenComparingInt(Act::rank);

  private final List<Act> acts = new ArrayList<>();
  private final Map<Integer, String> stays = new HashMap<>();
  private int people;

  /** Something that happens so long after the day began. */
  private record Act(Duration at, int rank, Deed deed) {}

  /** What is done, with whom it is done. */
  private interface Deed {
    void in(ZoomControl zoom, Lesson lesson);
  }

  private Play() {}

  /** The meeting runs as scheduled. */
  public static Play full() {
    return ran("10:00", "11:00");
  }

  public static Play ran(String from, String to) {
    return new Play().again(from, to);
  }

  /** Once more on the same day. */
  public Play again(String from, String to) {
    add(from, STARTS, (zoom, lesson) -> zoom.start(lesson.zoomId()));
    add(to, ENDS, (zoom, lesson) -> zoom.end(lesson.zoomId()));
    return this;
  }

  /** A student of the course, through the own personal link. */
  public Play stay(String student, String from, String to) {
    return stay(
        lesson -> new Joiner.Registered(lesson.registrant(fullName(lesson, student)), student),
        from,
        to);
  }

  /** Somebody with a typed name, for the whole class. */
  public Play guest(String name) {
    return guest(name, "10:00", "11:00");
  }

  public Play guest(String name, String from, String to) {
    return stay(lesson -> new Joiner.Guest(name), from, to);
  }

  public Play stay(Function<Lesson, Joiner> who, String from, String to) {
    int number = people++;
    add(from, JOINS, (zoom, lesson) -> join(number, who, zoom, lesson));
    add(
        to,
        from.equals(to) ? GOES_ON : LEAVES,
        (zoom, lesson) -> zoom.leave(lesson.zoomId(), stays.get(number)));
    return this;
  }

  /** Waits to be admitted until then. */
  public Play waits(String student, String from, String admitted, String to) {
    int number = people++;
    Function<Lesson, Joiner> who =
        lesson -> new Joiner.Registered(lesson.registrant(fullName(lesson, student)), student);
    add(from, JOINS, (zoom, lesson) -> join(number, who, zoom, lesson));
    add(
        admitted,
        GOES_ON,
        (zoom, lesson) ->
            stays.put(number, zoom.admit(lesson.zoomId(), stays.get(number)).userId()));
    add(to, LEAVES, (zoom, lesson) -> zoom.leave(lesson.zoomId(), stays.get(number)));
    return this;
  }

  /** In the main room, in a breakout room between, and back; until the meeting ends. */
  public Play inRoom(String student, String from, String roomFrom, String roomTo) {
    int number = people++;
    Function<Lesson, Joiner> who =
        lesson -> new Joiner.Registered(lesson.registrant(fullName(lesson, student)), student);
    add(from, JOINS, (zoom, lesson) -> join(number, who, zoom, lesson));
    add(
        roomFrom,
        GOES_ON,
        (zoom, lesson) ->
            stays.put(
                number,
                zoom.toBreakout(lesson.zoomId(), stays.get(number), "room-of-" + number).userId()));
    add(
        roomTo,
        GOES_ON,
        (zoom, lesson) ->
            stays.put(number, zoom.backToMain(lesson.zoomId(), stays.get(number)).userId()));
    return this;
  }

  private void join(int number, Function<Lesson, Joiner> who, ZoomControl zoom, Lesson lesson) {
    stays.put(number, zoom.join(lesson.zoomId(), who.apply(lesson)).userId());
  }

  private static String fullName(Lesson lesson, String first) {
    return lesson.course().students().stream()
        .filter(name -> name.equals(first) || name.startsWith(first + " "))
        .findFirst()
        .orElseThrow();
  }

  private void add(String time, int rank, Deed deed) {
    acts.add(new Act(Duration.between(LocalTime.MIN, LocalTime.parse(time)), rank, deed));
  }

  /** Plays it on the day that began then; time stands at its end. */
  public void on(Classroom school, Lesson lesson, Instant midnight) {
    acts.stream()
        .sorted(IN_TIME)
        .forEach(
            act -> {
              school.clock().advanceTo(midnight.plus(act.at()));
              act.deed().in(school.zoom(), lesson);
              school.hearsAll();
            });
  }
}
