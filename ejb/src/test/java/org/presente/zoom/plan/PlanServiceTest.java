package org.presente.zoom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.audit.AuditLog;
import org.presente.host.audit.AuditView;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

class PlanServiceTest {
  private static final String COURSE = "c1";
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aPlanBecomesALessonAndAMeetingOnZoom() {
    PlanAnswer.Written written = (PlanAnswer.Written) put("w7", plan("Cells", part(2)));
    school.backend().work();

    assertThat(written.created()).isTrue();
    assertThat(written.lesson().title()).isEqualTo("Cells");
    assertThat(written.lesson().content()).isEqualTo("<p>Read page 3</p>");
    assertThat(written.lesson().hostAddress()).contains(DemoAccount.HOST);
    assertThat(written.lesson().meeting().map(MeetingDraft::topic)).contains("Cells");
    assertThat(onZoom()).isEqualTo(1);
    assertThat(((PlanAnswer.Found) read("w7")).lesson()).isEqualTo(written.lesson());
  }

  @Test
  void theSamePlanTwiceIsOneChange() {
    LessonPlan plan = plan("Cells", part(2));
    PlanAnswer.Written first = (PlanAnswer.Written) put("w7", plan);
    school.backend().work();
    school.zoom().clearJournal();

    PlanAnswer.Written second = (PlanAnswer.Written) put("w7", plan);
    school.backend().work();

    assertThat(second).isEqualTo(new PlanAnswer.Written(first.lesson(), false));
    assertThat(school.zoom().requests()).isEmpty();
    assertThat(onZoom()).isEqualTo(1);
    assertThat(acts()).containsExactly("lesson.planned");
  }

  @Test
  void whatAPlanLeavesOutStaysAndTheTopicFollowsTheTitleItFollowed() {
    put("w7", plan("Cells", part(2)));
    String passcode = meeting("w7").passcode();

    put("w7", new LessonPlan("Plant cells", Optional.empty(), false, Optional.of(part(3))));

    assertThat(meeting("w7").passcode()).isEqualTo(passcode);
    assertThat(meeting("w7").topic()).isEqualTo("Plant cells");
    assertThat(meeting("w7").start()).isEqualTo(start(3));
    assertThat(((PlanAnswer.Found) read("w7")).lesson().content()).contains("page 3");

    put("w7", new LessonPlan("Cells again", Optional.empty(), false, Optional.empty()));
    assertThat(meeting("w7").start()).isEqualTo(start(3));
  }

  @Test
  void aConditionIsJudgedOnTheLessonAsItIs() {
    PlanAnswer.Written first = (PlanAnswer.Written) put("w7", plan("Cells", part(2)));
    Condition unchanged = new Condition(Optional.of(Set.of(first.lesson().tag())), false);
    put("w7", plan("Plant cells", part(2)));

    assertThat(put("w7", plan("Cells", part(4)), unchanged)).isEqualTo(new PlanAnswer.Stale());
    assertThat(meeting("w7").start()).isEqualTo(start(2));
    assertThat(put("w7", plan("Cells", part(2)), new Condition(Optional.empty(), true)))
        .isEqualTo(new PlanAnswer.Stale());
    assertThat(put("w8", plan("Cells", part(6)), unchanged)).isEqualTo(new PlanAnswer.Stale());
  }

  @Test
  void theTagTellsAlsoOfATeachersChange() {
    PlanAnswer.Written first = (PlanAnswer.Written) put("w7", plan("Cells", part(2)));
    school
        .backend()
        .call(
            () ->
                school
                    .meetings()
                    .save(
                        school.visit().in(first.lesson().id()),
                        School.named(meeting("w7"), "By hand")));

    assertThat(((PlanAnswer.Found) read("w7")).lesson().tag()).isNotEqualTo(first.lesson().tag());
  }

  @Test
  void aClashIsRefusedWithWaysOutUnlessItIsAccepted() {
    put("w7", plan("Cells", part(2)));

    PlanAnswer answer = put("w8", plan("Leaves", part(2)));

    assertThat(answer)
        .isInstanceOfSatisfying(
            PlanAnswer.Clashing.class,
            clashing -> {
              assertThat(clashing.clash().freeStarts()).isNotEmpty();
              assertThat(clashing.clash().freeHosts()).isNotEmpty();
            });
    assertThat(read("w8")).isEqualTo(new PlanAnswer.NoLesson());
    assertThat(
            school
                .backend()
                .call(
                    () -> service().write(at("w8"), plan("Leaves", part(2)), Condition.NONE, true)))
        .isInstanceOf(PlanAnswer.Written.class);
  }

  @Test
  void wrongMembersAreNamedAndNothingIsWritten() {
    MeetingPart late =
        new MeetingPart(
            Optional.of(start(-50)),
            Optional.of(Duration.ofMinutes(60)),
            Optional.of(School.ZONE),
            Optional.empty(),
            Optional.of("nobody@school.example"),
            Optional.of("has blank"),
            Optional.empty(),
            Optional.empty(),
            noOptions());

    assertThat(put("w7", plan("Cells", late)))
        .isEqualTo(
            new PlanAnswer.Invalid(
                List.of(
                    new FieldProblem("start", Sentence.START_IN_PAST),
                    new FieldProblem("passcode", Sentence.PASSCODE_INVALID),
                    new FieldProblem("hostId", Sentence.HOST_UNKNOWN))));
    assertThat(put("w7", plan(" ", part(2))))
        .isEqualTo(
            new PlanAnswer.Invalid(List.of(new FieldProblem("title", Sentence.FIELD_REQUIRED))));
    assertThat(read("w7")).isEqualTo(new PlanAnswer.NoLesson());
  }

  @Test
  void removingTakesTheMeetingOffZoomAndPuttingItBackFindsTheLesson() {
    PlanAnswer.Written first = (PlanAnswer.Written) put("w7", plan("Cells", part(2)));
    school.backend().work();

    assertThat(remove("w7")).isEqualTo(new PlanAnswer.Removed());
    school.backend().work();

    assertThat(onZoom()).isZero();
    assertThat(read("w7")).isEqualTo(new PlanAnswer.NoLesson());
    assertThat(remove("w7")).isEqualTo(new PlanAnswer.NoLesson());
    PlanAnswer.Written again = (PlanAnswer.Written) put("w7", plan("Cells", part(2)));
    assertThat(again.created()).isTrue();
    assertThat(again.lesson().id()).isEqualTo(first.lesson().id());
  }

  @Test
  void aLessonThatPeopleOpenIsFoundByItsLink() {
    PlanAnswer.Written written = (PlanAnswer.Written) put("Week 1", plan("Week 1: cells", part(2)));

    assertThat(written.lesson().id()).isEqualTo(school.lessonId());
    assertThat(written.created()).isFalse();
  }

  @Test
  void aLessonCanBePlannedWithoutAMeetingAndLoseIt() {
    put("w7", new LessonPlan("Cells", Optional.empty(), false, Optional.empty()));
    assertThat(((PlanAnswer.Found) read("w7")).lesson().meeting()).isEmpty();
    put("w7", plan("Cells", part(2)));
    put("w7", new LessonPlan("Cells", Optional.empty(), true, Optional.empty()));
    assertThat(((PlanAnswer.Found) read("w7")).lesson().meeting()).isEmpty();
  }

  @Test
  void aProgramOfAnotherPlatformFindsNothing() {
    put("w7", plan("Cells", part(2)));
    PlanService.Address stranger =
        new PlanService.Address(school.registrationId() + 1, "client-2", COURSE, "w7");

    assertThat(school.backend().call(() -> service().read(stranger)))
        .isEqualTo(new PlanAnswer.NoCourse());
    assertThat(school.backend().call(() -> service().remove(stranger, Condition.NONE)))
        .isEqualTo(new PlanAnswer.NoCourse());
    PlanService.Address ours =
        new PlanService.Address(
            school.registrationId() + 1, "client-2", "~" + school.courseId(), "w7");
    assertThat(school.backend().call(() -> service().read(ours)))
        .isEqualTo(new PlanAnswer.NoCourse());
  }

  @Test
  void aCourseIsFoundByOurIdToo() {
    put("w7", plan("Cells", part(2)));
    PlanService.Address ours =
        new PlanService.Address(school.registrationId(), "client-1", "~" + school.courseId(), "w7");

    assertThat(school.backend().call(() -> service().read(ours)))
        .isInstanceOf(PlanAnswer.Found.class);
  }

  private PlanAnswer put(String lesson, LessonPlan plan) {
    return put(lesson, plan, Condition.NONE);
  }

  private PlanAnswer put(String lesson, LessonPlan plan, Condition condition) {
    return school.backend().call(() -> service().write(at(lesson), plan, condition, false));
  }

  private PlanAnswer read(String lesson) {
    return school.backend().call(() -> service().read(at(lesson)));
  }

  private PlanAnswer remove(String lesson) {
    return school.backend().call(() -> service().remove(at(lesson), Condition.NONE));
  }

  private MeetingDraft meeting(String lesson) {
    return ((PlanAnswer.Found) read(lesson)).lesson().meeting().orElseThrow();
  }

  private List<String> acts() {
    return school
        .backend()
        .call(() -> school.backend().get(AuditLog.class).of("course " + school.courseId(), 10))
        .stream()
        .filter(entry -> entry.actor().equals("client-1"))
        .map(AuditView::act)
        .toList();
  }

  private long onZoom() {
    return school.zoom().meetings().size();
  }

  private PlanService.Address at(String lesson) {
    return new PlanService.Address(school.registrationId(), "client-1", COURSE, lesson);
  }

  private static LessonPlan plan(String title, MeetingPart part) {
    return new LessonPlan(
        title, Optional.of("<p>Read page 3</p><script>x</script>"), false, Optional.of(part));
  }

  private MeetingPart part(int hours) {
    return new MeetingPart(
        Optional.of(start(hours)),
        Optional.of(Duration.ofMinutes(60)),
        Optional.of(School.ZONE),
        Optional.empty(),
        Optional.of(DemoAccount.HOST.toUpperCase(Locale.ROOT)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        noOptions());
  }

  @Test
  void theSamePlanForAHostWhoLeftIsRefusedInWords() {
    LessonPlan plan = plan("Cells", part(50));
    PlanAnswer.Written first = (PlanAnswer.Written) put("w7", plan);
    school.backend().work();
    school.deleteOnZoom(school.zoom().meetings().get(0).id());
    school.zoom().changeUser(DemoAccount.HOST, user -> user.withStatus("inactive"));
    school.clock().advance(Duration.ofHours(2));
    school.backend().beat();
    school.clock().advance(Duration.ofHours(2));
    school.backend().beat();

    assertThat(put("w7", plan))
        .isEqualTo(
            new PlanAnswer.Invalid(List.of(new FieldProblem("hostId", Sentence.HOST_UNKNOWN))));
    assertThat(((PlanAnswer.Found) read("w7")).lesson()).isEqualTo(first.lesson());
  }

  @Test
  void aLessonKeepsItsFirstNameWhenItIsWrittenUnderAnother() {
    put("w7", plan("Cells", part(2)));
    long id = ((PlanAnswer.Found) read("w7")).lesson().id();
    school.backend().run(() -> linked(id));

    PlanAnswer.Written second = (PlanAnswer.Written) put("link-9", plan("Plant cells", part(2)));

    assertThat(second.lesson().id()).isEqualTo(id);
    assertThat(((PlanAnswer.Found) read("w7")).lesson().title()).isEqualTo("Plant cells");
  }

  private void linked(long lesson) {
    school
        .backend()
        .get(EntityManager.class)
        .createNativeQuery("update lesson set resource_link_id = 'link-9' where id = " + lesson)
        .executeUpdate();
  }

  @Test
  void aPlanMayRecurAndAgainTakePlaceOnce() {
    Recurrence weekly = new Recurrence(new RepeatRule.Daily(7), new Recurrence.End.Times(3));
    put("w7", plan("Cells", recurring(Optional.of(weekly))));
    assertThat(meeting("w7").recurrence()).contains(weekly);

    put("w7", plan("Plant cells", part(2)));
    assertThat(meeting("w7").recurrence()).contains(weekly);

    put("w7", plan("Cells", recurring(Optional.empty())));
    assertThat(meeting("w7").recurrence()).isEmpty();
  }

  @Test
  void aPlanMayBeARoomWithoutAFixedTime() {
    put("w7", plan("Cells", recurring(Optional.of(Recurrence.anyTime()))));
    school.backend().work();

    assertThat(meeting("w7").recurrence()).contains(Recurrence.anyTime());
    assertThat(school.zoom().body(school.zoom().meetings().get(0).id()).path("type").asInt())
        .isEqualTo(3);
  }

  private MeetingPart recurring(Optional<Recurrence> rule) {
    MeetingPart once = part(2);
    return new MeetingPart(
        once.start(),
        once.duration(),
        once.zone(),
        once.topic(),
        once.host(),
        once.passcode(),
        once.waitingRoom(),
        Optional.of(new MeetingPart.Repeat(rule)),
        once.options());
  }

  @Test
  void aNameThatIsTooLongIsNamedAsSuch() {
    assertThat(put("x".repeat(256), plan("Cells", part(2))))
        .isEqualTo(
            new PlanAnswer.Invalid(List.of(new FieldProblem("lesson", Sentence.FIELD_TOO_LONG))));
  }

  private static MeetingPart.Options noOptions() {
    return new MeetingPart.Options(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private LocalDateTime start(int hours) {
    return LocalDateTime.ofInstant(school.clock().instant(), School.ZONE)
        .truncatedTo(ChronoUnit.HOURS)
        .plusHours(hours);
  }

  private PlanService service() {
    return school.backend().get(PlanService.class);
  }
}
