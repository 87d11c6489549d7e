package org.presente.host.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.persistence.MentorRepository;

/** What the pages show to whom. */
class AttendanceRightsTest extends AttendanceFixture {
  @Test
  void studentsSeeTheirOwnAttendanceAndNothingElse() {
    record(true, row("Ana Silva", 30, 60), row("Ben Okafor", 0, 60), row("Stranger", 0, 5));
    List<OwnAttendance> own = backend.tx(() -> attendance.own(anasVisit));

    assertThat(own).hasSize(1);
    assertThat(own.get(0).mark().points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(own.get(0).session())
        .returns(0, SessionView::students)
        .returns(0, SessionView::unmatched)
        .returns(Set.of(), SessionView::flags);
    long id = session().id();
    Stream.<Runnable>of(
            () -> attendance.sessions(anasVisit),
            () -> attendance.table(anasVisit, id),
            () -> attendance.accept(anasVisit, id, "NAME:stranger", List.of(ana)),
            () -> attendance.dismiss(anasVisit, id, "NAME:stranger"),
            () -> attendance.undo(anasVisit, 1),
            () -> attendance.post(anasVisit, id),
            () -> attendance.retry(anasVisit, id, ana))
        .forEach(this::assertNotAllowed);
  }

  @Test
  void staffReachNothingBeyondTheirLessonAndCourse() {
    record(true, row("Stranger", 0, 5));
    long id = session().id();
    Visit elsewhere =
        school.visit(school.lesson("week-2"), teacher.personId(), CourseRole.INSTRUCTOR);
    long outsider = ana + 1_000_000;
    String stranger = backend.tx(() -> attendance.table(teacher, id)).unmatched().get(0).token();
    assertThat(stranger).doesNotContainIgnoringCase("stranger");

    assertNotAllowed(() -> attendance.table(elsewhere, id));
    assertNotAllowed(() -> attendance.accept(elsewhere, id, stranger, List.of(ana)));
    assertNotAllowed(() -> attendance.accept(teacher, id, "NAME:made up", List.of(ana)));
    assertNotAllowed(() -> attendance.accept(teacher, id, stranger, List.of(outsider)));
    assertNotAllowed(() -> attendance.accept(teacher, id, "NAME:stranger", List.of(ana)));
    assertNotAllowed(() -> attendance.undo(teacher, 12345));
  }

  @Test
  void whoMayNotSeeAddressesGetsMembersMasked() {
    long aide = school.member("assistant-4711", "Ida Berg", CourseRole.ASSISTANT);
    backend.run(
        () ->
            backend
                .get(EntityManager.class)
                .createNativeQuery(
                    "update person set email = 'ida.berg@school.example' where id = ?1")
                .setParameter(1, aide)
                .executeUpdate());
    Visit assistant = school.visit(lesson, aide, CourseRole.ASSISTANT);

    assertThat(backend.tx(() -> attendance.members(teacher)))
        .filteredOn(member -> member.personId() == aide)
        .singleElement()
        .returns(Optional.of("ida.berg@school.example"), MemberView::email)
        .returns("assistant-4711", MemberView::subject);
    assertThat(backend.tx(() -> attendance.members(assistant)))
        .filteredOn(member -> member.personId() == aide)
        .singleElement()
        .returns(Optional.of("i…@school.example"), MemberView::email)
        .returns("…711", MemberView::subject);
    assertNotAllowed(() -> attendance.members(anasVisit));
  }

  @Test
  @DisplayName("LTI 18: a mentor sees the listed persons' attendance and nothing else")
  void aMentorSeesTheListedPersonsOnly() {
    record(true, row("Ana Silva", 30, 60), row("Ben Okafor", 0, 60));
    long mum = school.member("mum", "Mum", CourseRole.MENTOR);
    Visit mentor = school.visit(lesson, mum, CourseRole.MENTOR);
    assertThat(backend.tx(() -> attendance.mentored(mentor))).isEmpty();

    backend.run(
        () ->
            backend
                .get(MentorRepository.class)
                .keep(school.courseId, mum, List.of("4", "someone of another course")));

    assertThat(backend.tx(() -> attendance.mentored(mentor)))
        .singleElement()
        .returns(ana, PersonAttendance::personId)
        .satisfies(it -> assertThat(it.sessions()).hasSize(1));
    long id = session().id();
    Stream.<Runnable>of(
            () -> attendance.sessions(mentor),
            () -> attendance.table(mentor, id),
            () -> attendance.own(mentor),
            () -> attendance.reviewed(mentor.reviewing(ana)),
            () -> attendance.mentored(anasVisit))
        .forEach(this::assertNotAllowed);
  }

  @Test
  @DisplayName("LTI 48: staff review anybody's attendance, a student the own, others nobody's")
  void aReviewIsForStaffAndForThePersonAlone() {
    record(true, row("Ana Silva", 30, 60), row("Ben Okafor", 0, 60));
    Visit assistant = school.visit(lesson, teacher.personId(), CourseRole.ASSISTANT);
    Visit guest = school.visit(lesson, ben, CourseRole.GUEST);

    assertThat(backend.tx(() -> attendance.reviewed(teacher.reviewing(ana))))
        .returns("Ana Silva", PersonAttendance::name)
        .satisfies(it -> assertThat(it.sessions()).hasSize(1));
    assertThat(backend.tx(() -> attendance.reviewed(assistant.reviewing(ben))).sessions())
        .hasSize(1);
    assertThat(backend.tx(() -> attendance.reviewed(anasVisit.reviewing(ana))).personId())
        .isEqualTo(ana);
    assertThat(backend.tx(() -> attendance.reviewed(teacher.reviewing(ana + 1_000_000))).sessions())
        .as("nobody of this course")
        .isEmpty();
    assertNotAllowed(() -> attendance.reviewed(anasVisit.reviewing(ben)));
    assertNotAllowed(() -> attendance.reviewed(guest.reviewing(ben)));
    assertNotAllowed(() -> attendance.reviewed(teacher));
  }

  private void assertNotAllowed(Runnable call) {
    assertThatThrownBy(() -> backend.run(call)).isInstanceOf(NotAllowed.class);
  }
}
