package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.presente.sandbox.mail.CaughtMail;

/** A series as a teacher makes it in the LMS, a host who is taken, and the dates one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingSeriesIT {
  private static final String ANOTHER_LESSON = "25";
  private static final String LESSON_OF_THE_ROOM = "26";
  private static final String LESSON_OF_THE_WEBINAR = "42";
  private School school;
  private Chromium chromium;

  @BeforeAll
  void open() {
    school = School.withWebinars();
    chromium = new Chromium();
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  void aTeacherTakesOverAMeetingOfZoomOnAPhone() {
    LocalDateTime start =
        LocalDateTime.now(ZoneId.of("America/Bogota")).truncatedTo(ChronoUnit.HOURS).plusDays(9);
    String number = new ZoomItself(school).plans("Coloquio de biología", start + ":00");
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.phone("es"), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LmsPerson.OTHER_COURSE, LmsPerson.OTHER_WEEK_1);
    lesson.locator("#plan").click();
    MeetingForm.chooseLicensedHost(lesson.locator("[id='meeting:hostId']"));
    assertThat(lesson.locator("#hostFacts")).isVisible();
    lesson.locator("#optionsOfMeeting summary").click();
    Chromium.picture(teacher.page(), "meeting-form-es");

    lesson.locator("#attachExisting summary").click();
    lesson.locator("[id='attach:number']").fill("812 3456 7890");
    lesson.locator("[id='attach:take']").click();
    lesson.locator("[id='attach:numberError']").waitFor();
    Chromium.picture(teacher.page(), "meeting-attach-es");
    lesson.locator("[id='attach:number']").fill(number);
    lesson.locator("[id='attach:take']").click();
    lesson.locator("#edit").waitFor();
    assertThat(lesson.locator("#meetingTitle")).hasText("Coloquio de biología");
    Chromium.picture(teacher.page(), "meeting-attached-es");
  }

  @Test
  void aTeacherMakesASeriesIsToldOfAClashAndCancelsOneDate() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    MeetingForm form = MeetingForm.openedIn(lesson);
    assertThat(lesson.locator("[id='meeting:every']")).isHidden();
    lesson.locator("#optionsOfMeeting summary").click();
    Chromium.picture(teacher.page(), "meeting-form");
    lesson.locator("[id='meeting:frequency']").selectOption("WEEKLY");
    lesson.locator("[id='meeting:count']").fill("4");
    lesson.locator("#recurrence").scrollIntoViewIfNeeded();
    Chromium.picture(teacher.page(), "meeting-recurrence");
    form.save();

    FrameLocator other = teacher.opens(ANOTHER_LESSON);
    MeetingForm.openedIn(other);
    other.locator("[id='meeting:save']").click();
    assertThat(other.locator("#clash")).isVisible();
    assertThat(other.locator("#clash button[name=useStart]")).hasCount(3);
    Chromium.picture(teacher.page(), "meeting-conflict");
    other.locator("#clash button[name=useHost]").first().click();
    other.locator("#edit").waitFor();

    LmsPerson student = studentWhoReads("es", chromium.phone("es"));
    student.opens(LmsPerson.WEEK_1).locator("#toNotices").waitFor();

    FrameLocator again = teacher.opens(LmsPerson.WEEK_1);
    again.locator("#edit").click();
    again.locator("#dates").click();
    Locator dates = again.locator("input[name=date]");
    assertThat(dates).hasCount(4);
    dates.nth(1).check();
    again.locator("[id='dates:cancel']").click();
    assertThat(again.locator(".messages .done")).isVisible();
    assertThat(again.locator("input[name=date]")).hasCount(3);
    Chromium.picture(teacher.page(), "meeting-dates");
    isToldOnThePage(student);
    canChooseWhatToBeTold(teacher);
    endsTheMailsWithOneClick();
  }

  @Test
  void aRoomWithoutAFixedTimeIsOpenToItsStudents() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LESSON_OF_THE_ROOM);
    MeetingForm form = MeetingForm.openedIn(lesson);
    lesson.locator("[id='meeting:frequency']").selectOption("ANY_TIME");
    assertThat(lesson.locator("[id='meeting:start']")).isHidden();
    assertThat(lesson.locator("[id='meeting:count']")).isHidden();
    assertThat(lesson.locator("#anyTimeHint")).isVisible();
    lesson.locator("#optionsOfMeeting summary").click();
    assertThat(lesson.locator("#registrationHint")).isVisible();
    Chromium.picture(teacher.page(), "meeting-any-time");
    form.save();
    assertThat(lesson.locator("#anyTime")).isVisible();
    assertThat(lesson.locator("#attendance")).hasCount(0);

    LmsPerson student = studentWhoReads("es", chromium.phone("es"));
    FrameLocator room = student.opens(LESSON_OF_THE_ROOM);
    assertThat(room.locator("#anyTime")).isVisible();
    room.locator("#join").waitFor();
    Chromium.picture(student.page(), "lesson-any-time-es");
  }

  @Test
  void aLessonCanBeAWebinarOfALicensedHost() {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.phone("es"), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LmsPerson.OTHER_COURSE, LESSON_OF_THE_WEBINAR);
    MeetingForm form = MeetingForm.openedIn(lesson);
    assertThat(lesson.locator("[id='meeting:practice']")).isHidden();
    lesson.locator("[id='meeting:kind']").selectOption("WEBINAR");
    assertThat(lesson.locator("[id='meeting:waitingRoom']")).isHidden();
    lesson.locator("[id='meeting:practice']").check();
    lesson.locator("[id='meeting:save']").click();
    assertThat(lesson.locator("[id='meeting:kindError']")).isVisible();
    lesson.locator("#format").scrollIntoViewIfNeeded();
    Chromium.picture(teacher.page(), "meeting-webinar-phone");

    MeetingForm.choose("miguel.torres", lesson.locator("[id='meeting:hostId']"));
    form.save();
    assertThat(lesson.locator("#kind")).isVisible();
    lesson.locator("#start").waitFor();
    Chromium.picture(teacher.page(), "lesson-webinar-phone");

    LmsPerson atDesk = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator again = atDesk.opens(LmsPerson.OTHER_COURSE, LESSON_OF_THE_WEBINAR);
    again.locator("#edit").click();
    assertThat(again.locator("[id='meeting:kind']")).isDisabled();
    assertThat(again.locator("[id='meeting:practice']")).isChecked();
    again.locator("#format").scrollIntoViewIfNeeded();
    Chromium.picture(atDesk.page(), "meeting-webinar");
  }

  private LmsPerson studentWhoReads(String language, Page page) {
    String id =
        school.learners().stream()
            .filter(member -> member.person().locale().startsWith(language))
            .findFirst()
            .orElseThrow()
            .person()
            .id();
    return LmsPerson.signedIn(school, page, id);
  }

  private static void isToldOnThePage(LmsPerson student) {
    FrameLocator lesson = student.opens(LmsPerson.WEEK_1);
    assertThat(lesson.locator("#toNotices .state")).hasText("1 nuevo");
    Chromium.picture(student.page(), "lesson-with-notices-es");
    lesson.locator("#toNotices").click();
    assertThat(lesson.locator(".notices li")).hasCount(1);
    assertThat(lesson.locator(".notices li")).containsText("se canceló");
    assertThat(lesson.locator("#noAddress")).isVisible(); // the LMS tells of students' names only
    Chromium.picture(student.page(), "notices-es");

    lesson = student.opens(LmsPerson.WEEK_1);
    assertThat(lesson.locator("#toNotices")).isVisible();
    assertThat(lesson.locator("#toNotices .state")).hasCount(0);
  }

  private static void canChooseWhatToBeTold(LmsPerson teacher) {
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    lesson.locator("#toNotices").click();
    assertThat(lesson.locator("[id='choice.class-soon']")).hasValue("MAIL");
    Chromium.picture(teacher.page(), "notices");
    lesson.locator("[id='choice.class-moved']").selectOption("NONE");
    lesson.locator("button[name=save]").click();
    lesson.locator(".messages .done").waitFor();
    assertThat(lesson.locator("[id='choice.class-moved']")).hasValue("NONE");
    Chromium.picture(teacher.page(), "notices-chosen");
  }

  /** The first class begins with the next hour; its teacher is reminded by mail. */
  private void endsTheMailsWithOneClick() {
    Instant hour = school.clock().instant().truncatedTo(ChronoUnit.HOURS);
    school.clock().advanceTo(hour.plus(Duration.ofMinutes(40)));
    Await.until("mail comes", Duration.ofSeconds(60), () -> !school.mail().mails().isEmpty());
    CaughtMail mail = school.mail().mails().get(0);
    String link = mail.header("List-Unsubscribe").orElseThrow().replaceAll("[<>]", "");
    Page anywhere = chromium.phone("pt-BR");
    anywhere.navigate(link);
    Chromium.picture(anywhere, "unsubscribe-pt");
    anywhere.locator("#stop").click();
    anywhere.locator("#stopped").waitFor();
    Chromium.picture(anywhere, "unsubscribed-pt");
  }
}
