package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.OwnAttendance;
import org.presente.host.calendar.AgendaService;
import org.presente.host.calendar.ClassView;
import org.presente.host.course.CourseService;
import org.presente.host.notification.Matter;
import org.presente.web.host.attendance.words.MarkLine;
import org.presente.web.host.attendance.words.MarkWords;
import org.presente.web.host.attendance.words.MemberNames;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Texts;
import org.presente.web.host.language.Times;
import org.presente.web.host.language.Zones;
import org.presente.web.host.visit.CurrentVisit;

/** The course's classes in words, read once for a request. */
@RequestScoped
class ClassLines {
  /** A class whose attendance was computed is the one that began then, or nearly. */
  private static final Duration SAME_START = Duration.ofMinutes(1);

  @Inject private AgendaService agenda;
  @Inject private AttendanceService attendance;
  @Inject private CourseMatters matters;
  @Inject private CurrentVisit visit;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  @Inject private CourseService courses;
  private Optional<ZoneId> zone;

  /** By their start. */
  List<ClassLine> all() {
    List<ClassView> classes = agenda.classes(visit.get());
    Map<Long, ClassView> next = next(classes);
    Map<Long, List<OwnAttendance>> own = own();
    Map<Long, List<Matter>> open = open();
    Map<Long, ClassView> bearer = bearers(classes);
    return classes.stream()
        .map(
            it ->
                line(
                    it,
                    it.equals(next.get(it.lessonId())),
                    it.equals(bearer.get(it.lessonId()))
                        ? open.getOrDefault(it.lessonId(), List.of())
                        : List.of(),
                    own.getOrDefault(it.lessonId(), List.of())))
        .toList();
  }

  private static Map<Long, ClassView> next(List<ClassView> classes) {
    return classes.stream()
        .filter(it -> it.state() == ClassView.State.NOW || it.state() == ClassView.State.UPCOMING)
        .collect(Collectors.toMap(ClassView::lessonId, it -> it, (first, later) -> first));
  }

  /** What waits in a lesson stands with its last class that began, else with its first. */
  private static Map<Long, ClassView> bearers(List<ClassView> classes) {
    Map<Long, ClassView> bearers = new HashMap<>();
    for (ClassView held : classes) {
      boolean begun = held.state() == ClassView.State.PAST || held.state() == ClassView.State.NOW;
      if (begun || !bearers.containsKey(held.lessonId())) {
        bearers.put(held.lessonId(), held);
      }
    }
    return bearers;
  }

  private Map<Long, List<OwnAttendance>> own() {
    boolean told =
        !visit.get().role().isStaff() && visit.get().may(AttendanceCapabilities.VIEW_OWN);
    return told
        ? attendance.ownInCourse(visit.get()).stream()
            .collect(Collectors.groupingBy(own -> own.session().lessonId()))
        : Map.of();
  }

  private Map<Long, List<Matter>> open() {
    return matters.open().stream().collect(Collectors.groupingBy(Matter::lessonId));
  }

  private ClassLine line(ClassView held, boolean next, List<Matter> open, List<OwnAttendance> own) {
    return new ClassLine(
        held,
        times.full(held.start(), zone(held)),
        times.length(Duration.between(held.start(), held.end())),
        texts.of("home.state." + held.state().name().toLowerCase(Locale.ROOT)),
        style(held.state()),
        next,
        visit.get().lessonId().filter(it -> it == held.lessonId()).isPresent(),
        address(held),
        open.stream()
            .map(it -> new ClassLine.Matter(matters.text(it), matters.address(it)))
            .toList(),
        mark(own, held.start()).stream().toList());
  }

  /** The reader's zone, else the course's, else that of the class. */
  private ZoneId zone(ClassView held) {
    return zone().orElse(held.zone());
  }

  /** In which all classes are told; empty when neither reader nor course has one. */
  Optional<ZoneId> zone() {
    if (zone == null) {
      zone = visit.get().zone().or(() -> courses.course(visit.get()).zone()).flatMap(Zones::named);
    }
    return zone;
  }

  private static String style(ClassView.State state) {
    return switch (state) {
      case NOW -> "good";
      case CANCELLED -> "bad";
      case UPCOMING, PAST -> "";
    };
  }

  private String address(ClassView held) {
    if (visit.get().role().isStaff()) {
      return into(held.lessonId(), "lesson");
    }
    boolean here = visit.get().lessonId().filter(it -> it == held.lessonId()).isPresent();
    return here ? visit.address("lesson") : "";
  }

  /** The address of a page of another lesson, for staff. */
  String into(long lessonId, String page) {
    return visit.address("open") + "?lesson=" + lessonId + "&to=" + page;
  }

  private Optional<MarkLine> mark(List<OwnAttendance> own, Instant start) {
    return own.stream()
        .filter(it -> Duration.between(it.session().start(), start).abs().compareTo(SAME_START) < 0)
        .min(Comparator.comparing(it -> it.session().id()))
        .map(
            it ->
                new MarkWords(
                        new Texts(reader.locale()),
                        new MemberNames(Map.of()),
                        it.session().finalised())
                    .line(it.mark()));
  }
}
