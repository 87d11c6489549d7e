package org.presente.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.people.EnrolmentStatus;

/** A course is taken along by its teacher and brought into another course. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupPagesIT {
  /** Somebody whom the LMS speaks Spanish to. */
  private static final String IN_SPANISH = "34";

  /** Milliseconds; the page looks again every four seconds. */
  private static final double PATIENCE = 30_000;

  @TempDir private Path folder;
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
  void aTeacherTakesACourseAlongLooksRestoresAndTakesItBack() throws IOException {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
    MeetingForm.openedIn(lesson).save();
    FrameLocator source = teacher.opens(LmsPerson.WEEK_1);
    source.locator("#toBackup").click();
    source.locator("[id='make:download']").waitFor();
    source.locator("#chooseLessons summary").click();
    source.locator("#chooseLessons input").first().check();
    Chromium.picture(teacher.page(), "backup");
    Download download =
        teacher.page().waitForDownload(() -> source.locator("[id='make:download']").click());
    Path file = folder.resolve("course.zip");
    download.saveAs(file);
    Assertions.assertThat(Files.size(file)).isPositive();

    FrameLocator target = teacher.opens(LmsPerson.OTHER_COURSE, LmsPerson.OTHER_WEEK_1);
    target.locator("#toBackup").click();
    Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear Sir");
    target.locator("[id='bring:file']").setInputFiles(letter);
    target.locator("[id='bring:upload']").click();
    assertThat(target.locator("[id='bring:fileError']")).containsText("not a backup");
    Chromium.picture(teacher.page(), "backup-refused");
    target.locator("[id='bring:file']").setInputFiles(file);
    target.locator("[id='bring:upload']").click();
    target.locator("#begin").waitFor();
    Chromium.picture(teacher.page(), "restore-look");
    target.locator("#begin").scrollIntoViewIfNeeded();
    Chromium.picture(teacher.page(), "restore-plan");
    onAPhone(file);
    teacher.page().bringToFront();
    target.locator("input[name=usual][value=NONE]").check();
    target.locator("button[name=again]").click();
    assertThat(target.locator("input[name=usual][value=NONE]")).isChecked();
    target.locator("input[name=usual][value=NEW]").check();
    target.locator("#begin").click();
    assertThat(target.locator("#state"))
        .hasText("Restored", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    Chromium.picture(teacher.page(), "restore-progress");

    FrameLocator again = teacher.opens(LmsPerson.OTHER_COURSE, LmsPerson.OTHER_WEEK_1);
    again.locator("#toBackup").click();
    again.locator("button[name=undo]").scrollIntoViewIfNeeded();
    Chromium.picture(teacher.page(), "restores");
    teacher.page().onDialog(dialog -> dialog.accept());
    again.locator("button[name=undo]").click();
    assertThat(again.locator(".messages .done")).isVisible();
    assertThat(again.locator("button[name=undo]")).hasCount(0);
  }

  /** The same look in Spanish, on a narrow screen and on a wide one. */
  private void onAPhone(Path file) {
    school
        .lms()
        .control()
        .campus()
        .directory()
        .enrol(
            new Enrolment(
                LmsPerson.OTHER_COURSE, IN_SPANISH, CourseRole.TEACHER, EnrolmentStatus.ACTIVE));
    Page phone = chromium.phone("es");
    FrameLocator frame =
        LmsPerson.signedIn(school, phone, IN_SPANISH)
            .opens(LmsPerson.OTHER_COURSE, LmsPerson.OTHER_WEEK_1);
    frame.locator("#toBackup").click();
    frame.locator("#chooseLessons summary").click();
    Chromium.picture(phone, "backup-es-360");
    frame.locator("[id='bring:file']").setInputFiles(file);
    frame.locator("[id='bring:upload']").press("Enter"); // a click right after a scroll can miss
    frame.locator("#begin").waitFor();
    frame.locator("#counts").scrollIntoViewIfNeeded();
    Chromium.picture(phone, "restore-look-es-360");
    frame.locator("#begin").scrollIntoViewIfNeeded();
    Chromium.picture(phone, "restore-plan-es-360");
    phone.setViewportSize(1280, 1600);
    Chromium.picture(phone, "restore-look-es-1280");
    phone.context().close();
  }
}
