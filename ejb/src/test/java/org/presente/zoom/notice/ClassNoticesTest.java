package org.presente.zoom.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.notification.Attachment;
import org.presente.host.notification.Audience;
import org.presente.host.notification.ClassNotices;
import org.presente.host.notification.InboxService;
import org.presente.host.notification.Notice;
import org.presente.host.notification.NoticeKind;
import org.presente.host.notification.NoticeView;
import org.presente.host.roster.CourseRole;
import org.presente.zoom.School;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.recording.RecordingService;
import org.presente.zoom.recording.RecordingView;

/** What the people of a course find on their page as its class is planned, moved and recorded. */
class ClassNoticesTest {
  private static final String SOON = "Week 1 begins soon";
  private static final String MOVED = "Week 1 was moved";
  private static final String CANCELLED = "Week 1 was cancelled";
  private final School school = School.with("org.presente.host.notification");
  private long ana;

  @BeforeEach
  void enrol() {
    ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aClassIsToldOnceHalfAnHourBefore() {
    school.plannedIn(Duration.ofHours(2));
    later(Duration.ofMinutes(89));
    assertThat(ofAna()).isEmpty();

    later(Duration.ofMinutes(2));
    later(Duration.ofMinutes(2));

    assertThat(ofAna()).containsExactly(SOON);
    assertThat(ofTeacher()).containsExactly(SOON);
  }

  @Test
  void aMovedClassIsToldAndRemindedOfAtItsNewTime() {
    school.plannedIn(Duration.ofHours(2));
    school.save(startingIn(Duration.ofHours(5)));
    school.backend().work();
    assertThat(ofAna()).containsExactly(MOVED);

    later(Duration.ofMinutes(100));
    later(Duration.ofMinutes(30));
    assertThat(ofAna()).as("nothing at the old time").containsExactly(MOVED);

    later(Duration.ofMinutes(145));
    assertThat(ofAna()).containsExactly(SOON, MOVED);
  }

  @Test
  void mailsCarryTheClassForCalendarsAndEachChangeTakesThePlaceOfTheOneBefore() {
    school.plannedIn(Duration.ofHours(2));
    school.save(startingIn(Duration.ofHours(5)));
    String first = invitation(ClassNotices.MOVED, "REQUEST");
    school.save(startingIn(Duration.ofHours(6)));
    String second = invitation(ClassNotices.MOVED, "REQUEST");
    school.backend().run(() -> school.meetings().cancel(school.visit()));
    String last = invitation(ClassNotices.CANCELLED, "CANCEL");

    assertThat(line(first, "UID")).isEqualTo(line(second, "UID")).isEqualTo(line(last, "UID"));
    assertThat(List.of(sequence(first), sequence(second), sequence(last)))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(line(second, "DTSTART")).isNotEqualTo(line(first, "DTSTART"));
    assertThat(first).contains("mailto:presente@school.example", "mailto:ana@school.example");
  }

  private String invitation(NoticeKind kind, String method) {
    ClassNotices source = school.backend().get(ClassNotices.class);
    List<Attachment> parts =
        source.attachments(
            new Notice(
                kind,
                "it",
                school.clock().instant(),
                school.courseId(),
                school.lessonId(),
                "Week 1",
                School.ZONE),
            school
                .backend()
                .call(() -> school.backend().get(Audience.class).learners(school.courseId()))
                .get(0),
            Locale.ENGLISH);
    assertThat(parts)
        .singleElement()
        .matches(part -> part.contentType().contains("method=" + method));
    return parts.get(0).content();
  }

  private static int sequence(String text) {
    return Integer.parseInt(line(text, "SEQUENCE"));
  }

  private static String line(String text, String name) {
    return text.lines()
        .filter(it -> it.startsWith(name + ":") || it.startsWith(name + ";"))
        .map(it -> it.substring(it.indexOf(':') + 1))
        .reduce((former, latter) -> latter) // the event's, not the time zone's
        .orElseThrow();
  }

  @Test
  void aCancelledClassIsToldAndNotRemindedOf() {
    school.plannedIn(Duration.ofHours(2));
    school.backend().run(() -> school.meetings().cancel(school.visit()));
    school.backend().work();
    later(Duration.ofMinutes(100));

    assertThat(ofAna()).containsExactly(CANCELLED);
  }

  @Test
  void aClassMovedOnZoomIsToldToo() {
    long id = school.plannedIn(Duration.ofHours(3)).zoomId().orElseThrow();
    later(Duration.ofMinutes(2));
    LocalDateTime other = startingIn(Duration.ofHours(26)).start();

    school.changeOnZoom(id, MeetingRequest.empty().start(other, School.ZONE));
    later(Duration.ofMinutes(2));

    assertThat(ofAna()).containsExactly(MOVED);
  }

  @Test
  void whatIsSavedAsItWasIsNoNews() {
    school.plannedIn(Duration.ofHours(3));
    school.save(School.named(school.draft(), "Another name"));
    school.save(school.draft());
    school.backend().work();

    assertThat(ofAna()).isEmpty();
  }

  @Test
  void aRecordingIsToldToItsTeacherAndOncePublishedToStudentsOnce() {
    long id = school.plannedIn(Duration.ofMinutes(10)).zoomId().orElseThrow();
    later(Duration.ofMinutes(10));
    school.zoom().start(id);
    later(Duration.ofMinutes(50));
    school.zoom().end(id);
    school.zoom().record(id);
    later(Duration.ofHours(2));

    assertThat(ofTeacher()).contains("The recording of Week 1 is there");
    assertThat(ofAna()).noneMatch(it -> it.contains("recording"));

    RecordingService recordings = school.backend().get(RecordingService.class);
    long recording = recording(recordings).id();
    for (int i = 0; i < 2; i++) {
      school.backend().run(() -> recordings.publish(school.visit(), recording));
      school.backend().run(() -> recordings.hide(school.visit(), recording));
    }

    assertThat(ofAna()).filteredOn(it -> it.contains("can be watched")).hasSize(1);
  }

  private RecordingView recording(RecordingService recordings) {
    return school.backend().call(() -> recordings.ofCourse(school.visit())).get(0);
  }

  private MeetingDraft startingIn(Duration wait) {
    LocalDateTime start =
        LocalDateTime.ofInstant(
            school.clock().instant().plus(wait).truncatedTo(ChronoUnit.SECONDS), School.ZONE);
    return School.startingAt(school.draft(), start);
  }

  private void later(Duration wait) {
    school.clock().advance(wait);
    school.backend().beat();
  }

  private List<String> ofAna() {
    return subjects(ana, CourseRole.LEARNER);
  }

  private List<String> ofTeacher() {
    return subjects(school.teacherId(), CourseRole.INSTRUCTOR);
  }

  private List<String> subjects(long person, CourseRole role) {
    InboxService inbox = school.backend().get(InboxService.class);
    return school
        .backend()
        .call(() -> inbox.open(school.visit(person, role), Locale.ENGLISH, Optional.empty()))
        .stream()
        .map(NoticeView::subject)
        .toList();
  }
}
