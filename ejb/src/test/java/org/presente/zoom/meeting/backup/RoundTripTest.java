package org.presente.zoom.meeting.backup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.PolicyService;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.backup.BackupOptions;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.RestoreState;
import org.presente.host.course.CourseService;
import org.presente.host.plugin.decision.SettingDecision;
import org.presente.host.plugin.decision.SettingDesk;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.domain.Amenities;
import org.presente.zoom.meeting.domain.Audience;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/**
 * A course with every kind of meeting, rule and content, there and back again. Which fields are
 * compared comes from the metamodel: a field that nobody has thought of fails the test.
 */
class RoundTripTest {
  private static final String PASSWORD = "correct horse battery";

  /** By entity, what is in a file and has to be the same afterwards. */
  private static final Map<String, Set<String>> COMPARED =
      Map.of(
          "CourseEntity", Set.of("timeZone"),
          "LessonEntity", Set.of("title", "contentHtml"),
          "PolicyEntity", Set.of("rules"),
          "SettingEntity", Set.of("name", "value"),
          "MeetingEntity",
              Set.of(
                  "hostId",
                  "wanted",
                  "wish.topic",
                  "wish.startsAt",
                  "wish.endsAt",
                  "wish.timeZone",
                  "wish.sealedPasscode",
                  "wish.waitingRoom",
                  "wish.kind",
                  "wish.practiceSession",
                  "wish.questionAndAnswer",
                  "wish.recurrence",
                  "wish.options"),
          "OccurrenceEntity", Set.of("plannedAt", "startsAt", "endsAt", "state"),
          "SessionEntity",
              Set.of(
                  "source",
                  "title",
                  "scheduledStart",
                  "scheduledEnd",
                  "zone",
                  "cancelled",
                  "finalised",
                  "flags",
                  "heldSeconds",
                  "unmatchedPeople",
                  "erasedPeople",
                  "erasedPresent"),
          "MarkEntity",
              Set.of(
                  "presentSeconds",
                  "presentShare",
                  "points",
                  "maximum",
                  "status",
                  "reason",
                  "proof"),
          "ExceptionEntity", Set.of("points", "decidedAt"),
          "DecisionEntity", Set.of("identityKey", "shownName", "decidedAt", "alsoPersonIds"));

  /** By entity, what is not in a file, because it belongs to one place or to one moment. */
  private static final Map<String, Set<String>> LEFT_OUT =
      Map.of(
          "CourseEntity", Set.of("deploymentId", "contextId", "label", "title", "createdAt"),
          "LessonEntity",
              Set.of(
                  "courseId",
                  "resourceLinkId",
                  "copiedRef",
                  "createdAt",
                  "copiedFromLesson",
                  "copyDecidedAt",
                  "planKey", // of the LMS that plans the lesson; another course has its own
                  "planned",
                  "withdrawnAt",
                  "platformAddress"), // where one platform shows it
          "PolicyEntity", Set.of("scope", "courseId", "lessonId", "chosenBy", "chosenAt"),
          "SettingEntity", Set.of("place", "registrationId", "courseId", "locked"),
          "MeetingEntity",
              Set.of(
                  "lessonId",
                  "currentLessonId",
                  "courseId",
                  "connectionId",
                  "code",
                  "push.*",
                  "zoom.*",
                  "dates",
                  "pageVersion",
                  "createdAt",
                  "cancelledAt"), // a file has none that was cancelled
          "OccurrenceEntity", Set.of("meeting", "occurrenceId"),
          "SessionEntity",
              Set.of(
                  "courseId",
                  "lessonId",
                  "occurrenceKey",
                  "fingerprint",
                  "groupId", // of the platform's course
                  "computedAt",
                  "rowsPurgedAt",
                  "unposted"), // of this course's gradebook
          "MarkEntity", Set.of("sessionId", "personId"),
          "ExceptionEntity", Set.of("sessionId", "personId", "decidedBy", "undoneBy", "undoneAt"),
          "DecisionEntity", Set.of("courseId", "personId", "decidedBy", "undoneBy", "undoneAt"));

  /**
   * What belongs to a course and is in no file: it comes anew from the platform (members, groups,
   * links), is of the gradebook, which keeps its own, or is of this installation's own work: what
   * people were told, what calendars have, who comes to whose office hours.
   */
  private static final Set<String> ENTITIES_LEFT_OUT =
      Set.of(
          "BookingEntity",
          "CourseGroupEntity",
          "DeepLinkingRequestEntity",
          "DeliveryEntity",
          "DigestEntity",
          "GradeColumn",
          "GradebookLink",
          "GroupSourceEntity",
          "HoursEntity",
          "LessonLinkEntity",
          "MembershipEntity",
          "MentoredPerson",
          "PublishedEventEntity",
          "RegistrantEntity",
          "RestoreEntity",
          "RestoredLessonEntity",
          "RosterSourceEntity",
          "SharedMeetingEntity",
          "TraceEntity");

  private final TwoCourses courses = new TwoCourses(school());
  private final School school = courses.school;

  /** On which database. */
  School school() {
    return new School();
  }

  @AfterEach
  void close() {
    courses.close();
  }

  @Test
  void aRestoredCourseIsTheSameInEveryFieldThatIsNotOfItsPlace() {
    aCourseOfEverything();
    byte[] file = courses.backup(new BackupOptions(Set.of(), true, Optional.of(PASSWORD)));
    long restore = TwoCourses.taken(courses.upload(courses.other, file, Optional.of(PASSWORD)));

    assertThat(courses.restore(courses.other, restore, RestoreChoices.USUAL).state())
        .isEqualTo(RestoreState.DONE);

    for (String entity : COMPARED.keySet()) {
      List<Map<String, Object>> before = rows(entity, school.courseId());
      assertThat(before).as(entity).isNotEmpty();
      assertThat(rows(entity, courses.other.course()))
          .as(entity)
          .containsExactlyInAnyOrderElementsOf(before);
    }
  }

  @Test
  void everyFieldIsEitherComparedOrLeftOutOnPurpose() {
    school
        .backend()
        .run(
            () -> {
              for (String entity : COMPARED.keySet()) {
                Set<String> known = new TreeSet<>(COMPARED.get(entity));
                known.addAll(LEFT_OUT.get(entity));
                assertThat(paths(type(entity), "", entity)).as(entity).isEqualTo(known);
              }
            });
  }

  @Test
  void whateverBelongsToACourseIsEitherComparedOrLeftOutOnPurpose() {
    school
        .backend()
        .run(
            () -> {
              Set<String> known = new TreeSet<>(COMPARED.keySet());
              known.addAll(ENTITIES_LEFT_OUT);
              assertThat(known)
                  .containsAll(
                      courses.get(EntityManager.class).getMetamodel().getEntities().stream()
                          .filter(RoundTripTest::isOfACourse)
                          .map(EntityType::getName)
                          .toList());
            });
  }

  private static boolean isOfACourse(EntityType<?> type) {
    return type.getAttributes().stream()
        .anyMatch(it -> Set.of("courseId", "lessonId").contains(it.getName()));
  }

  @Test
  void passcodesAndPeopleStayBehindUnlessTheyAreAskedFor() {
    aCourseOfEverything();

    String plain = unzipped(courses.backup());

    assertThat(plain).contains("\"topic\":\"Single\"").doesNotContain("passcode", "identity");
    assertThat(plain).doesNotContain("start_url", "sealed", "join_url", "Ana Souza");
  }

  private void aCourseOfEverything() {
    MeetingDraft draft = school.draftIn(Duration.ofDays(2));
    courses.meeting("Single", draft.with(unusual()));
    recurring("Daily", draft, new RepeatRule.Daily(2), new Recurrence.End.Times(6));
    recurring(
        "Weekly",
        draft,
        new RepeatRule.Weekly(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
        new Recurrence.End.Until(draft.start().toLocalDate().plusWeeks(15)));
    recurring("Monthly", draft, new RepeatRule.MonthlyByDay(1, 31), new Recurrence.End.Times(4));
    recurring(
        "Last Friday",
        draft,
        new RepeatRule.MonthlyByWeekday(2, -1, DayOfWeek.FRIDAY),
        new Recurrence.End.Times(3));
    school
        .backend()
        .run(
            () -> {
              List<MeetingEntity> daily =
                  courses
                      .get(EntityManager.class)
                      .createQuery(
                          "select m from MeetingEntity m where m.wish.topic = 'Daily'",
                          MeetingEntity.class)
                      .getResultList();
              daily.get(0).dates().get(1).cancel();
              daily
                  .get(0)
                  .dates()
                  .get(2)
                  .move(
                      daily.get(0).dates().get(2).start().plus(Duration.ofHours(3)),
                      Duration.ofMinutes(45));
            });
    courses.school.backend().run(this::rulesAndContent);
    new PastClass(courses).held();
  }

  private void rulesAndContent() {
    courses
        .get(CourseService.class)
        .writeContent(school.visit(), "<p>Read <b>chapter 3</b> &amp; 4 · ação</p>");
    courses
        .get(SettingDesk.class)
        .decideForCourse(
            school.registrationId(),
            school.courseId(),
            List.of(
                new SettingDecision("zoom:waiting-room", Optional.of("true"), false),
                new SettingDecision("zoom:duration", Optional.of("45"), false)));
    PolicyService policies = courses.get(PolicyService.class);
    policies.chooseForCourse(
        school.visit(), CoursePolicy.parse("kind=thresholds late-after=5 partial-from=20"));
    policies.chooseForLesson(school.visit(), CoursePolicy.parse("kind=pass-fail pass-from=70"));
  }

  private static MeetingOptions unusual() {
    return new MeetingOptions(
        10,
        true,
        false,
        true,
        true,
        MeetingOptions.Audio.VOIP,
        MeetingOptions.Recording.CLOUD,
        List.of(DemoAccount.SECOND_HOST),
        false,
        Audience.everybody().in(Audience.Rooms.none()),
        new Amenities(
            true,
            true,
            false,
            true,
            false,
            Amenities.interpreters("i@school.example,English,Spanish")));
  }

  private void recurring(String title, MeetingDraft draft, RepeatRule rule, Recurrence.End end) {
    courses.meeting(title, draft.recurring(Optional.of(new Recurrence(rule, end))));
  }

  private List<Map<String, Object>> rows(String entity, long course) {
    String of =
        switch (entity) {
          case "CourseEntity" -> "e.id = :course";
          case "OccurrenceEntity" -> "e.meeting.courseId = :course";
          case "MarkEntity", "ExceptionEntity" ->
              "e.sessionId in (select s.id from SessionEntity s where s.courseId = :course)";
          case "MeetingEntity" -> "e.courseId = :course and e.currentLessonId is not null";
          default -> "e.courseId = :course";
        };
    return school
        .backend()
        .call(
            () ->
                courses
                    .get(EntityManager.class)
                    .createQuery("select e from " + entity + " e where " + of, Object.class)
                    .setParameter("course", course)
                    .getResultList()
                    .stream()
                    .map(row -> values(entity, row))
                    .toList());
  }

  private Map<String, Object> values(String entity, Object row) {
    Map<String, Object> values = new TreeMap<>();
    for (String path : COMPARED.get(entity)) {
      values.put(path, Optional.ofNullable(value(row, path)).map(this::plain).orElse("null"));
    }
    return values;
  }

  /** Sealed texts differ each time; what they seal does not. */
  private Object plain(Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof String text && text.matches("[0-9a-f]{8}\\..+")) {
      return courses.get(MeetingSecrets.class).openPasscode(text);
    }
    if (value instanceof Collection<?> others) {
      return others.size(); // of rows with ids of their own
    }
    return value instanceof Instant time ? time.toEpochMilli() : value;
  }

  private static Object value(Object row, String path) {
    Object at = row;
    for (String name : path.split("\\.", -1)) {
      at = field(at, name);
    }
    return at;
  }

  private static Object field(Object of, String name) {
    try {
      Field field = of.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(name, missing);
    }
  }

  private EntityType<?> type(String entity) {
    return courses.get(EntityManager.class).getMetamodel().getEntities().stream()
        .filter(type -> type.getName().equals(entity))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> paths(ManagedType<?> type, String prefix, String entity) {
    Set<String> paths = new TreeSet<>();
    for (Attribute<?, ?> attribute : type.getAttributes()) {
      String path = prefix + attribute.getName();
      boolean embedded = attribute.getPersistentAttributeType() == PersistentAttributeType.EMBEDDED;
      if (embedded && LEFT_OUT.get(entity).contains(path + ".*")) {
        paths.add(path + ".*");
      } else if (embedded) {
        paths.addAll(paths(embeddable(attribute), path + ".", entity));
      } else if (!Set.of("id", "version").contains(path)) {
        paths.add(path);
      }
    }
    return paths;
  }

  private static EmbeddableType<?> embeddable(Attribute<?, ?> attribute) {
    return (EmbeddableType<?>) ((SingularAttribute<?, ?>) attribute).getType();
  }

  private static String unzipped(byte[] file) {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      while (zip.getNextEntry() != null) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return all.toString();
  }
}
