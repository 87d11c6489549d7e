package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A series as a teacher makes it in the LMS, a host who is taken, and the dates one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingSeriesIT {
  private static final String ANOTHER_LESSON = "25";
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
  }
}
