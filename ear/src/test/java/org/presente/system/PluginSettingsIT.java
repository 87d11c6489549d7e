package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An admin decides what meetings begin with and who may plan them; a teacher meets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PluginSettingsIT {
  private School school;
  private Chromium chromium;
  private Page admin;

  @BeforeAll
  void open() {
    school = School.open();
    chromium = new Chromium();
    admin = chromium.desk();
    ToolAdmin.signedIn(school, admin);
  }

  @AfterAll
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  void whatAnAdminDecidesIsWhatATeachersFormBeginsWith() {
    toSettings();
    field("zoom-duration").fill("50");
    field("zoom-recording").selectOption("LOCAL");
    field("zoom-waiting-room").selectOption("true");
    admin.locator("[name='lock.zoom:waiting-room']").check();
    save();
    admin.locator(".messages .done").waitFor();
    Chromium.picture(admin, "admin-plugin-settings");

    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    lesson.locator("#plan").click();
    assertThat(lesson.locator("[id='meeting:duration']")).hasValue("50");
    assertThat(lesson.locator("[id='meeting:waitingRoom']")).isChecked();
    assertThat(lesson.locator("[id='meeting:waitingRoom']")).isDisabled();
    lesson.locator("#optionsOfMeeting summary").click();
    assertThat(lesson.locator("[id='meeting:recording']")).hasValue("LOCAL");

    lesson.locator("#courseSettings").click();
    assertThat(lesson.locator("p[id='zoom-waiting-room']")).isVisible();
    lesson.locator("[id='zoom-duration']").fill("40");
    lesson.locator("button[name=save]").click();
    lesson.locator(".messages .done").waitFor();
    Chromium.picture(teacher.page(), "course-settings");

    lesson = teacher.opens(LmsPerson.WEEK_1);
    MeetingForm form = MeetingForm.openedIn(lesson);
    assertThat(lesson.locator("[id='meeting:duration']")).hasValue("40");
    form.save();
    lesson.locator("#edit").click();
    assertThat(lesson.locator("[id='meeting:waitingRoom']")).isChecked();

    mayNoLongerPlan(teacher);
  }

  private void mayNoLongerPlan(LmsPerson teacher) {
    admin.navigate(school.tool().url() + "/admin/plugins");
    Chromium.picture(admin, "admin-plugins");
    admin.locator("#platforms a[href*='rights']").first().click();
    Locator box = admin.locator("input[value='zoom:editmeeting INSTRUCTOR']");
    assertThat(box).isChecked();
    box.uncheck();
    admin.locator("button[name=save]").click();
    admin.locator(".messages .done").waitFor();
    assertThat(box).not().isChecked();
    Chromium.picture(admin, "admin-rights");

    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    lesson.locator("#attendance").waitFor();
    assertThat(lesson.locator("#edit")).hasCount(0);
  }

  private void toSettings() {
    admin.navigate(school.tool().url() + "/admin/plugins");
    admin.locator("#platforms a[href*='plugin-settings']").first().click();
    admin.locator("#place").waitFor();
  }

  private Locator field(String id) {
    return admin.locator("[id='" + id + "']");
  }

  private void save() {
    admin.locator("button[name=save]").click();
    admin.locator(".messages li").first().waitFor();
  }
}
