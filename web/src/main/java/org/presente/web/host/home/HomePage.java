package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.calendar.AgendaService;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseView;
import org.presente.host.course.LessonEntry;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.language.Weeks;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** The course: its classes and what concerns the reader in them. */
@Named
@RequestScoped
public class HomePage implements VisitPage {
  /** Of what is not this week's; the rest is a click away. */
  private static final int MOST = 20;

  @Inject private CourseService courses;
  @Inject private AgendaService agenda;
  @Inject private ClassLines lines;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  @Inject private Clock clock;
  @Inject @Any private Instance<ClassTools> tools;
  @Inject @Any private Instance<CoursePart> parts;
  private CourseView course;
  private List<ClassLine> all;
  private ClassFilter filter;

  /**
   * Classes under one heading.
   *
   * @param more the address of all of them; empty where all are shown
   */
  public record Group(String id, String title, List<ClassLine> lines, String more) {}

  @Override
  public String path() {
    return "home";
  }

  @Override
  public String facelet() {
    return "/home/home.xhtml";
  }

  public CourseView getCourse() {
    if (course == null) {
      course = courses.course(visit.get());
    }
    return course;
  }

  private List<ClassLine> all() {
    if (all == null) {
      all = lines.all();
    }
    return all;
  }

  private ClassFilter filter() {
    if (filter == null) {
      filter =
          ClassFilter.of(
              FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
    }
    return filter;
  }

  public boolean isStaff() {
    return visit.get().role().isStaff();
  }

  public boolean isAny() {
    return !all().isEmpty();
  }

  public boolean isFiltered() {
    return filter().isAny();
  }

  public String getWords() {
    return filter().words();
  }

  public String getShow() {
    return filter().show().name().toLowerCase(Locale.ROOT);
  }

  public String getKind() {
    return filter().kind().name().toLowerCase(Locale.ROOT);
  }

  /** What the classes can be narrowed to: others have nothing that waits for them. */
  public List<String> getShows() {
    return Stream.of(ClassFilter.Show.values())
        .filter(it -> it != ClassFilter.Show.MATTERS || isMatterSeen())
        .map(it -> it.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  public List<String> getKinds() {
    return Stream.of(ClassFilter.Kind.values())
        .map(it -> it.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** This week first; or what was asked for, in one list. */
  public List<Group> getGroups() {
    return (isFiltered() ? found() : weeks())
        .stream().filter(group -> !group.lines().isEmpty()).toList();
  }

  private List<Group> found() {
    List<ClassLine> found = new ArrayList<>(all().stream().filter(filter()::takes).toList());
    if (filter().show() == ClassFilter.Show.PAST) {
      Collections.reverse(found);
    }
    return List.of(new Group("found", texts.of("home.found", found.size()), found, ""));
  }

  private List<Group> weeks() {
    LocalDate first = Weeks.of(visit.get().locale()).first(today());
    Instant begin = first.atStartOfDay(zone()).toInstant();
    Instant end = first.plusWeeks(1).atStartOfDay(zone()).toInstant();
    List<ClassLine> week =
        all().stream()
            .filter(line -> !line.start().isBefore(begin) && line.start().isBefore(end))
            .toList();
    List<ClassLine> later = all().stream().filter(line -> !line.start().isBefore(end)).toList();
    List<ClassLine> earlier =
        all().stream()
            .filter(line -> line.start().isBefore(begin))
            .sorted(Comparator.comparing(ClassLine::start).reversed())
            .toList();
    return List.of(
        new Group("week", texts.of("home.week"), week, ""),
        group("later", texts.of("home.later"), later, "upcoming"),
        group("earlier", texts.of("home.earlier"), earlier, "past"));
  }

  private Group group(String id, String title, List<ClassLine> found, String show) {
    String more = found.size() > MOST ? visit.address(path()) + "?show=" + show : "";
    return new Group(id, title, found.subList(0, Math.min(MOST, found.size())), more);
  }

  /** Whether there are classes, but none in this week. */
  public boolean isQuietWeek() {
    return !isFiltered() && isAny() && weeks().get(0).lines().isEmpty();
  }

  public boolean isNothingFound() {
    return isFiltered() && getGroups().isEmpty();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  private ZoneId zone() {
    return lines.zone().orElse(ZoneOffset.UTC);
  }

  /** In which the classes are told; empty when each is told in its own. */
  public String getZoneName() {
    return lines.zone().map(times::zoneName).orElse("");
  }

  /** Lessons in which nothing is planned, for staff. */
  public List<LessonEntry> getEmptyLessons() {
    return isStaff() && !isFiltered() ? agenda.lessonsWithout(visit.get()) : List.of();
  }

  /** The address of a page of a lesson, for staff. */
  public String into(long lessonId, String page) {
    return lines.into(lessonId, page);
  }

  public boolean isMatterSeen() {
    return visit.get().may(CourseCapabilities.SEE_MATTERS);
  }

  public boolean isAttendanceSeen() {
    return visit.get().may(AttendanceCapabilities.VIEW);
  }

  public List<String> getTools() {
    return isStaff() ? tools.stream().map(ClassTools::facelet).toList() : List.of();
  }

  public List<String> getParts() {
    return parts.stream()
        .sorted(Comparator.comparingInt(CoursePart::order))
        .map(CoursePart::facelet)
        .toList();
  }

  /** A sentence about what was done on another page; empty when nothing was. */
  public String getDone() {
    String done =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("done", "");
    return done.equals("cancelled") ? texts.of("home.done.cancelled") : "";
  }
}
