package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.LmsOptions;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.QuirkProfile;
import org.presente.sandbox.zoom.ZoomControl;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;

/**
 * The main job once in each make of LMS, with its quirks: registered by code, or by hand where
 * tools cannot register themselves; a lesson opened in its frame, the roster read to the last page,
 * a mark in the gradebook, and another lesson chosen by deep linking.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlatformProfilesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
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
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SPECIFICATION")
  void aLessonIsPlannedHeldGradedAndAnotherChosen(QuirkProfile profile) {
    LmsOptions options = LmsOptions.onAnyPort().withProfile(profile);
    try (MiniLms lms = MiniLms.start(options, school.clock())) {
      ToolAdmin admin = ToolAdmin.signedIn(school, chromium.desk());
      Page desk = chromium.desk();
      LmsPerson teacher = admin.register(lms, profile, desk);

      Meeting meeting = planned(lms, teacher);
      Chromium.picture(desk, "profile-" + profile.wireName());
      playHalfAClass(meeting);

      GradeRow mark = grade(lms);
      assertThat(mark.points().orElseThrow()).isCloseTo(50, within(0.5));
      if (profile.capabilities().contains(Capability.SUBMISSION_REVIEW)) {
        reviews(lms, teacher, mark);
        aMentorLooks(lms, mark);
      }
      choosesAnother(teacher);
      looksBack(lms, profile);
      desk.context().close();
    }
  }

  /** From the gradebook of the LMS: the page about one student's work. */
  private static void reviews(MiniLms lms, LmsPerson teacher, GradeRow mark) {
    Page page = teacher.page();
    page.navigate(lms.url() + "/courses/" + LmsPerson.COURSE + "/grades");
    page.locator("#review-" + mark.column().id() + "-" + mark.personId()).click();
    FrameLocator review = page.frameLocator("#tool-frame");
    review.locator("article, table, dl").first().waitFor();
    Person student = lms.control().campus().directory().person(mark.personId()).orElseThrow();
    assertThat(review.locator("main").innerText()).contains(student.name()).contains("50");
    Chromium.picture(page, "submission-review");
  }

  /** Somebody's mentor sees that person's presence, and nobody else's. */
  private void aMentorLooks(MiniLms lms, GradeRow mark) {
    String mentor =
        lms.control().rosterChanges().admitMentor(LmsPerson.COURSE, List.of(mark.personId())).id();
    LmsPerson parent = LmsPerson.signedIn(lms, chromium.phone(), mentor);
    FrameLocator page = parent.opens(LmsPerson.WEEK_1);
    page.locator("#mentored").click();
    Locator people = page.locator("section.person > h2");
    people.first().waitFor();
    assertThat(people.allInnerTexts())
        .containsExactly(
            lms.control().campus().directory().person(mark.personId()).orElseThrow().name());
    Chromium.picture(parent.page(), "mentor");
    parent.page().context().close();
  }

  /** Made in the picker, added by the LMS, and opened from its course page. */
  private static void choosesAnother(LmsPerson teacher) {
    FrameLocator picker = teacher.addsActivity();
    picker.locator("[id='new:topic']").fill("Photosynthesis");
    MeetingForm.chooseLicensedHost(picker.locator("[id='new:hostId']"));
    picker.locator("[id='new:add']").click();
    assertThat(teacher.added()).isOne();
    FrameLocator lesson = teacher.opensCalled("Photosynthesis");
    assertThat(lesson.locator("h2#contentTitle").innerText()).isEqualTo("Photosynthesis");
    lesson.locator("#edit").waitFor();
  }

  /** Planned in the frame; everybody on the roster then has a personal link. */
  private Meeting planned(MiniLms lms, LmsPerson teacher) {
    Set<Long> before = zoom().meetings().stream().map(Meeting::id).collect(Collectors.toSet());
    MeetingForm.openedIn(teacher.opens(LmsPerson.WEEK_1)).save();
    long learners =
        lms.control().roster(LmsPerson.COURSE).stream()
            .filter(member -> member.role() == CourseRole.STUDENT)
            .count();
    return Await.value(
        "all " + learners + " learners are registered",
        PATIENCE,
        () ->
            zoom().meetings().stream()
                .filter(meeting -> !before.contains(meeting.id()))
                .filter(meeting -> meeting.registrants().size() == learners)
                .findFirst());
  }

  private void playHalfAClass(Meeting meeting) {
    school.clock().advanceTo(meeting.start().orElseThrow());
    zoom().start(meeting.id());
    Registrant somebody = meeting.registrants().get(0);
    var stay = zoom().join(meeting.id(), new Joiner.Registered(somebody.id(), somebody.name()));
    school.clock().advance(Duration.ofMinutes(30));
    zoom().leave(meeting.id(), stay.userId());
    school.clock().advance(Duration.ofMinutes(30));
    zoom().end(meeting.id());
  }

  private GradeRow grade(MiniLms lms) {
    return Await.value(
        "the mark reaches the gradebook",
        PATIENCE,
        () -> {
          school.aMinutePasses();
          return present(lms);
        });
  }

  private static Optional<GradeRow> present(MiniLms lms) {
    return lms.control().grades().stream().filter(row -> row.points().orElse(0) > 0).findFirst();
  }

  private static void looksBack(MiniLms lms, QuirkProfile profile) {
    List<GradeRow> grades = lms.control().grades();
    assertThat(grades.stream().map(row -> row.column().id()).distinct()).hasSize(1);
    assertThat(grades).as("no score used up an attempt").allMatch(row -> row.attempts() == 0);
    assertThat(BrokenRules.in(lms.control())).isEmpty();
    if (profile == QuirkProfile.CANVAS) {
      assertThat(lms.control().counters().of(Endpoint.MEMBERSHIPS))
          .as("pages of ten")
          .isGreaterThanOrEqualTo(4);
    }
  }

  private ZoomControl zoom() {
    return school.zoom().control();
  }
}
