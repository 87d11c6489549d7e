package org.presente.zoom.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.CourseService;
import org.presente.host.course.NotAllowed;
import org.presente.host.plugin.ScheduledClass;
import org.presente.host.roster.CourseRole;
import org.presente.zoom.School;
import org.presente.zoom.ZoomPlugin;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.Planning;
import org.presente.zoom.meeting.WeeklySeries;

class PlanningServiceTest {
  private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2027-03-03T10:00");
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aNewLessonIsMadeTogetherWithItsMeeting() {
    List<Long> lessons = planned(draft(), Optional.empty(), 50);

    assertThat(lessons).hasSize(1);
    assertThat(title(lessons.get(0))).isEqualTo("Algebra");
    assertThat(scheduled(lessons.get(0)).start())
        .isEqualTo(WEDNESDAY.atZone(School.ZONE).toInstant());
    school.backend().work();
    assertThat(
            school
                .backend()
                .call(() -> school.meetings().ofLesson(school.visit().in(lessons.get(0))))
                .orElseThrow()
                .zoomId())
        .isPresent();
  }

  @Test
  void aSeriesIsOneLessonForEachDateInLocalTime() {
    WeeklySeries twiceAWeek =
        new WeeklySeries(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), 9, Optional.empty());

    List<Long> lessons = planned(draft(), Optional.of(twiceAWeek), 50);

    assertThat(lessons).hasSize(9);
    assertThat(title(lessons.get(0))).isEqualTo("Algebra (3 de mar. de 2027)");
    assertThat(title(lessons.get(1))).isEqualTo("Algebra (8 de mar. de 2027)");
    assertThat(lessons)
        .allSatisfy(
            lesson ->
                assertThat(scheduled(lesson).start().atZone(School.ZONE).getHour()).isEqualTo(10));
  }

  @Test
  void aSeriesEndsOnItsLastDayAndMayBeCutShort() {
    Optional<WeeklySeries> untilEaster =
        Optional.of(
            new WeeklySeries(Set.of(), 0, Optional.of(WEDNESDAY.toLocalDate().plusDays(21))));

    assertThat(planned(draft(), untilEaster, 50)).hasSize(4);
    assertThat(planned(draft(), untilEaster, 1)).hasSize(1);
  }

  @Test
  void whatIsWrongIsNamedAndNothingIsMade() {
    MeetingDraft bad = School.hostedBy(School.named(draft(), " "), "nobody");
    int before = lessons();

    Planning planning = plan(bad, Optional.of(new WeeklySeries(Set.of(), 51, Optional.empty())));

    assertThat(planning)
        .isEqualTo(
            new Planning.Invalid(
                List.of(
                    new FieldProblem("topic", Sentence.FIELD_REQUIRED),
                    new FieldProblem("hostId", Sentence.HOST_UNKNOWN),
                    new FieldProblem("count", Sentence.SERIES_OUT_OF_RANGE))));
    assertThat(lessons()).isEqualTo(before);
  }

  @Test
  void aLastDayBeforeTheFirstIsNoSeries() {
    Optional<WeeklySeries> over =
        Optional.of(
            new WeeklySeries(Set.of(), 3, Optional.of(WEDNESDAY.toLocalDate().minusDays(1))));

    assertThat(plan(draft(), over)).isInstanceOf(Planning.Invalid.class);
  }

  @Test
  void aBusyHostIsToldOfBeforeAnythingIsMadeUnlessItIsAccepted() {
    MeetingDraft draft = draft();
    assertThat(plan(draft, Optional.empty())).isInstanceOf(Planning.Planned.class);

    assertThat(plan(draft, Optional.empty()))
        .isEqualTo(new Planning.Clashing(List.of(draft.start().atZone(draft.zone()).toInstant())));
    assertThat(
            school
                .backend()
                .call(() -> service().plan(school.visit(), draft, Optional.empty(), 1, true)))
        .isInstanceOf(Planning.Planned.class);
  }

  @Test
  void studentsPlanNothing() {
    long ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);

    assertThatThrownBy(
            () ->
                school
                    .backend()
                    .call(
                        () ->
                            service()
                                .plan(
                                    school.visit(ana, CourseRole.LEARNER),
                                    draft(),
                                    Optional.empty(),
                                    1,
                                    false)))
        .isInstanceOf(NotAllowed.class);
  }

  private PlanningService service() {
    return school.backend().get(PlanningService.class);
  }

  private MeetingDraft draft() {
    MeetingDraft draft = school.draftIn(Duration.ofMinutes(30));
    return School.startingAt(School.named(draft, "Algebra"), WEDNESDAY);
  }

  private List<Long> planned(MeetingDraft draft, Optional<WeeklySeries> series, int most) {
    Planning planning =
        school.backend().call(() -> service().plan(school.visit(), draft, series, most, true));
    return ((Planning.Planned) planning).lessonIds();
  }

  private Planning plan(MeetingDraft draft, Optional<WeeklySeries> series) {
    return school.backend().call(() -> service().plan(school.visit(), draft, series, 50, false));
  }

  private int lessons() {
    return school.stored("select id from lesson").size();
  }

  private String title(long lesson) {
    return school
        .backend()
        .call(() -> school.backend().get(CourseService.class).lesson(lesson))
        .orElseThrow()
        .title();
  }

  private ScheduledClass scheduled(long lesson) {
    return school
        .backend()
        .call(() -> school.backend().get(ZoomPlugin.class).scheduledIn(school.visit().courseId()))
        .get(lesson);
  }
}
