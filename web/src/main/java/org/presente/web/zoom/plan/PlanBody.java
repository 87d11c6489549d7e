package org.presente.web.zoom.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.presente.host.course.CourseService;
import org.presente.lti.json.JsonObject;
import org.presente.web.host.api.BodyReader;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.RecurrenceText;
import org.presente.zoom.plan.LessonPlan;
import org.presente.zoom.plan.MeetingPart;

/**
 * A plan as it is sent.
 *
 * @param plan empty when something is wrong
 */
record PlanBody(Optional<LessonPlan> plan, List<BodyReader.Fault> faults) {
  /** A recurrence that is none. */
  static final String ONCE = "once";

  private static final int NAME = 200;
  private static final int HOST = 320;
  private static final int PASSCODE = 10;
  private static final int LONGEST_MINUTES = 1_440;
  private static final int MOST_HOSTS = 20;
  private static final List<Integer> LEADS = List.of(-1, 0, 5, 10, 15);

  PlanBody {
    faults = List.copyOf(faults);
  }

  static PlanBody of(JsonObject object) {
    BodyReader body = BodyReader.of(object);
    Optional<String> title = body.required("title", body.text("title", NAME));
    Optional<String> content = body.text("content", CourseService.LONGEST_CONTENT);
    boolean without = body.isNull("meeting");
    Optional<MeetingPart> meeting = body.part("meeting").flatMap(PlanBody::meeting);
    body.end();
    return new PlanBody(
        Optional.of(new LessonPlan(title.orElse(""), content, without, meeting))
            .filter(plan -> body.faults().isEmpty()),
        body.faults());
  }

  private static Optional<MeetingPart> meeting(BodyReader part) {
    Optional<MeetingPart.Repeat> repeat =
        part.meaning("recurrence", "api.field.recurrence", PlanBody::repeat);
    boolean timed = repeat.flatMap(MeetingPart.Repeat::rule).filter(it -> it.isAnyTime()).isEmpty();
    Optional<LocalDateTime> start = part.meaning("start", "api.field.time", PlanBody::time);
    Optional<Integer> minutes = part.number("minutes", 1, LONGEST_MINUTES);
    if (timed) {
      part.required("start", start);
      part.required("minutes", minutes);
    }
    Optional<MeetingPart> meeting =
        Optional.of(
            new MeetingPart(
                start,
                minutes.map(Duration::ofMinutes),
                part.meaning("zone", "api.field.zone", PlanBody::zone),
                part.text("topic", NAME),
                part.text("host", HOST),
                part.text("passcode", PASSCODE),
                part.flag("waitingRoom"),
                repeat,
                options(part)));
    part.end();
    return meeting;
  }

  private static MeetingPart.Options options(BodyReader part) {
    return new MeetingPart.Options(
        lead(part),
        part.flag("authentication"),
        part.flag("muted"),
        part.flag("hostVideo"),
        part.flag("participantVideo"),
        part.meaning("audio", "api.field.choice", in(MeetingOptions.Audio.values())),
        part.meaning("recording", "api.field.choice", in(MeetingOptions.Recording.values())),
        part.texts("alternativeHosts", MOST_HOSTS),
        part.flag("personalLinks"));
  }

  private static Optional<Integer> lead(BodyReader part) {
    Optional<Integer> lead = part.number("joinBefore", -1, 15);
    if (lead.filter(minutes -> !LEADS.contains(minutes)).isPresent()) {
      part.wrong("joinBefore", "api.field.choice");
    }
    return lead;
  }

  private static <E extends Enum<E>> Function<String, Optional<E>> in(E[] values) {
    return text ->
        Arrays.stream(values)
            .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
            .findFirst();
  }

  private static Optional<LocalDateTime> time(String text) {
    return known(() -> LocalDateTime.parse(text).truncatedTo(ChronoUnit.SECONDS));
  }

  private static Optional<ZoneId> zone(String text) {
    return known(() -> ZoneId.of(text));
  }

  private static Optional<MeetingPart.Repeat> repeat(String text) {
    try {
      return Optional.of(
          new MeetingPart.Repeat(
              ONCE.equals(text) ? Optional.empty() : Optional.of(RecurrenceText.parse(text))));
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> known(Supplier<T> parsing) {
    try {
      return Optional.of(parsing.get());
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
