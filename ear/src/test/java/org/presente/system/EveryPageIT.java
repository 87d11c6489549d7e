package org.presente.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be reached, in three languages, at 360 and 1280 pixels, with a course that
 * has held a class: a picture each, no serious finding of axe-core, no sideways scrolling, and no
 * page forgotten.
 */
class EveryPageIT {
  private static final String STUDENT = "7";
  private static final String WEEK_2 = "25";
  private static final Path PAGES = Path.of("../web/src/main/webapp");

  /** Shown by a step of their own and pictured by the test of that step. */
  private static final Set<String> OF_A_STEP =
      Set.of(
          "/admin/welcome.xhtml",
          "/attendance/submission.xhtml",
          "/backup/copies.xhtml",
          "/backup/restore.xhtml",
          "/deeplinking/choose.xhtml",
          "/deeplinking/return.xhtml",
          "/launch/enter.xhtml",
          "/launch/register.xhtml",
          "/launch/storage.xhtml",
          "/home/place.xhtml",
          "/notice/unsubscribe.xhtml",
          "/privacy/personalData.xhtml");

  /** Answered with a file, or with another page. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "/attendance/export.xhtml",
          "/attendance/sheet.xhtml",
          "/home/calendarFile.xhtml",
          "/home/open.xhtml",
          "/privacy/ownData.xhtml");

  /** The languages as the LMS writes them and as a browser does. */
  private enum Language {
    ENGLISH("en", "en-GB"),
    SPANISH("es", "es-ES"),
    PORTUGUESE("pt_br", "pt-BR");

    private final String atTheLms;
    private final String inTheBrowser;

    Language(String atTheLms, String inTheBrowser) {
      this.atTheLms = atTheLms;
      this.inTheBrowser = inTheBrowser;
    }
  }

  private School school;
  private Chromium chromium;

  @BeforeEach
  void open() {
    school = School.open();
    chromium = new Chromium();
  }

  @AfterEach
  void close() {
    chromium.close();
    school.close();
  }

  @Test
  void everyPageInThreeLanguagesOnAPhoneAndAtADesk() throws IOException {
    LmsPerson teacher = LmsPerson.signedIn(school, chromium.desk(), LmsPerson.TEACHER);
    LmsPerson student = LmsPerson.signedIn(school, chromium.phone(), STUDENT);
    HeldClass.of(school, teacher, student, STUDENT);
    recorded(teacher);
    weekly(teacher);

    for (Language language : Language.values()) {
      Set<String> seen = new TreeSet<>();
      seen.addAll(of(teacher, LmsPerson.TEACHER, language, "teacher", "own-zoom").seen());
      seen.addAll(of(student, STUDENT, language, "student").seen());
      seen.addAll(ofTheAdmin(language));
      assertThat(seen).as(language.atTheLms).containsAll(pages());
    }
  }

  private void recorded(LmsPerson teacher) {
    school.zoom().control().record(school.zoom().control().meetings().get(0).id());
    Await.until(
        "the recording is found",
        Duration.ofSeconds(60),
        () -> {
          school.clock().advance(Duration.ofMinutes(31));
          FrameLocator lesson = teacher.opens(LmsPerson.WEEK_1);
          lesson.locator("#panels").waitFor();
          return lesson.locator("#recordings").count() > 0;
        });
  }

  /** A series whose first class is open now. */
  private void weekly(LmsPerson teacher) {
    FrameLocator lesson = teacher.opens(WEEK_2);
    MeetingForm form = MeetingForm.openedIn(lesson);
    lesson.locator("[id='meeting:frequency']").selectOption("WEEKLY");
    form.save();
    school.clock().advanceTo(HeldClass.startOf(lesson));
  }

  /**
   * The lessons as the LMS opens them, and everything its links lead to, in a tab of its own.
   *
   * @param unlinked pages that a link leads to in another school only
   */
  private Tour of(LmsPerson person, String id, Language language, String name, String... unlinked) {
    school.lms().control().rosterChanges().speaks(id, language.atTheLms);
    Page tab = tab(language);
    Tour tour = new Tour(tab, language.atTheLms + "-" + name);
    for (String week : List.of(LmsPerson.WEEK_1, WEEK_2)) {
      person.opens(week).locator("#panels").waitFor();
      String address = person.page().frames().get(1).url();
      tab.context().addCookies(person.visitCookies(address));
      tour.from(address);
      for (String page : unlinked) {
        tour.from(address.replaceFirst("(/l/[^/]+)/.*", "$1/" + page));
      }
    }
    tab.context().close();
    return tour;
  }

  private Set<String> ofTheAdmin(Language language) {
    Page tab = tab(language);
    Tour tour = new Tour(tab, language.atTheLms + "-admin");
    String tool = school.tool().url().toString();
    tour.from(tool + "/admin/login");
    tour.from(tool + "/l/nobody/nothing");
    tour.from(tool + "/zoom/oauth/callback?state=own.invented&code=invented");
    tab.navigate(tool + "/admin/login");
    tab.locator("[id='signin:userName']").fill(School.ADMIN);
    tab.locator("[id='signin:password']").fill(school.adminPassword());
    tab.locator("[id='signin:button']").click();
    tab.locator("#registered").waitFor();
    tour.from(tab.url());
    tour.from(tool + "/");
    tab.context().close();
    return tour.seen();
  }

  private Page tab(Language language) {
    return chromium.page(
        new Browser.NewContextOptions().setViewportSize(1280, 900), language.inTheBrowser);
  }

  /** What is a page of its own and not a part of one. */
  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .filter(file -> !file.toString().contains("WEB-INF"))
          .filter(EveryPageIT::hasALayout)
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(page -> !OF_A_STEP.contains(page) && !NO_PAGES.contains(page))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean hasALayout(Path file) {
    try {
      return Files.readString(file).contains("template=\"/WEB-INF/layout/");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
