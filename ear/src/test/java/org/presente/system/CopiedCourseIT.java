package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.sandbox.lms.LmsOptions;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/**
 * A course that the LMS has copied, in each make of LMS that says so in its own way: by the history
 * of links, of activities or of courses, or by a notice. Students are told to wait, and the teacher
 * decides once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopiedCourseIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private School school;
  private Chromium chromium;

  @BeforeAll
  void open() {
    school = School.open();
    chromium = new Chromium();
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"MOODLE", "CANVAS", "BLACKBOARD", "BRIGHTSPACE", "SAKAI"})
  void theTeacherDecidesOnceAndStudentsWait(QuirkProfile profile) {
    LmsOptions options = LmsOptions.onAnyPort().withProfile(profile);
    try (MiniLms lms = MiniLms.start(options, school.clock())) {
      ToolAdmin admin = ToolAdmin.signedIn(school, chromium.desk());
      Page desk = chromium.desk();
      LmsPerson teacher = admin.register(lms, profile, desk);
      int before = meetings();
      MeetingForm.openedIn(teacher.opens(LmsPerson.WEEK_1)).save();
      Await.value(
          "the meeting is on Zoom",
          PATIENCE,
          () -> Optional.of(meetings()).filter(now -> now == before + 1));

      Course copy = lms.control().copyCourse(LmsPerson.COURSE);
      Lesson week = weekOne(lms, copy);
      studentWaits(lms, copy, week);
      if (profile == QuirkProfile.MOODLE) {
        onAPhone(lms, copy, week);
      }
      decides(teacher, copy, week, profile);

      Await.value(
          "the copy has a meeting of its own",
          PATIENCE,
          () -> Optional.of(meetings()).filter(now -> now == before + 2));
      FrameLocator lesson = teacher.opens(copy.id(), week.id());
      lesson.locator("#edit").waitFor();
      assertThat(lesson.locator("#undecided").count()).isZero();
      assertThat(BrokenRules.in(lms.control())).isEmpty();
      desk.context().close();
    }
  }

  private static Lesson weekOne(MiniLms lms, Course copy) {
    var catalogue = lms.control().campus().catalogue();
    String title =
        catalogue.lessonsOf(LmsPerson.COURSE).stream()
            .filter(lesson -> lesson.id().equals(LmsPerson.WEEK_1))
            .map(Lesson::title)
            .findFirst()
            .orElseThrow();
    List<Lesson> called =
        catalogue.lessonsOf(copy.id()).stream()
            .filter(lesson -> lesson.title().equals(title))
            .toList();
    assertThat(called).hasSize(1);
    return called.get(0);
  }

  private void studentWaits(MiniLms lms, Course copy, Lesson week) {
    String student =
        lms.control().roster(LmsPerson.COURSE).stream()
            .filter(member -> member.role() == CourseRole.STUDENT)
            .map(member -> member.person().id())
            .findFirst()
            .orElseThrow();
    lms.control()
        .campus()
        .directory()
        .enrol(new Enrolment(copy.id(), student, CourseRole.STUDENT, EnrolmentStatus.ACTIVE));
    Page page = chromium.desk();
    FrameLocator lesson = LmsPerson.signedIn(lms, page, student).opens(copy.id(), week.id());
    lesson.locator("#waitingForStaff").waitFor();
    Chromium.picture(page, "copied-lesson-student");
    page.context().close();
  }

  /** The same page on a narrow screen and on a wide one. */
  private void onAPhone(MiniLms lms, Course copy, Lesson week) {
    Page phone = chromium.phone();
    FrameLocator frame =
        LmsPerson.signedIn(lms, phone, LmsPerson.TEACHER).opens(copy.id(), week.id());
    frame.locator("#undecided a").click();
    frame.locator("#decide").scrollIntoViewIfNeeded();
    Chromium.picture(phone, "copy-decision-360");
    phone.setViewportSize(1280, 1400);
    Chromium.picture(phone, "copy-decision-1280");
    phone.context().close();
  }

  private static void decides(LmsPerson teacher, Course copy, Lesson week, QuirkProfile profile) {
    FrameLocator lesson = teacher.opens(copy.id(), week.id());
    lesson.locator("#undecided a").click();
    lesson.locator("#decide").waitFor();
    Chromium.picture(teacher.page(), "copy-decision-" + profile.wireName());
    lesson.locator("#decide").click();
    lesson.locator("#decided").waitFor();
  }

  private int meetings() {
    return school.zoom().control().meetings().size();
  }
}
