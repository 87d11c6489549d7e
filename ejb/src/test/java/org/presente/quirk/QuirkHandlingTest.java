package org.presente.quirk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.sandbox.lms.LmsOptions;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/**
 * The tool's day at an LMS with one quirk ends as at any other, but for those that no tool can make
 * good. And for each quirk there is a tool that lacks our handling of this one thing: its day does
 * end otherwise, and only where the quirk is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuirkHandlingTest {
  private static final String GRADES =
      "column; 2 columns; Accepted; Accepted; Superseded; NotGradable; "
          + "20 of 50; seen, attempts 0; Missing";
  private static final String USUAL =
      "nameless refused; registered; assistant; assistant1; administrator; "
          + "130 learners of 132; 130 by role; 131 left; "
          + GRADES;

  /** The day asks for a column of a link that the platform does not know. */
  private static final String UNKNOWN_LINK = "line-item.resourceLinkId";

  private static final Map<Quirk, String> OTHERWISE = otherwise();
  private MiniLms lms;

  private static Map<Quirk, String> otherwise() {
    Map<Quirk, String> days = new EnumMap<>(Quirk.class);
    days.put(Quirk.TOKEN_BY_RS512, "nameless refused; registered; ALGORITHM");
    days.put(Quirk.LINK_WITHOUT_ID, "nameless refused; registered; RESOURCE_LINK");
    days.put(Quirk.ADMINISTRATOR_WITHOUT_ROLES, USUAL.replace("administrator", "visitor"));
    days.put(
        Quirk.MEMBERS_FORBIDDEN,
        USUAL.replaceFirst("130 learners.*left", "Forbidden; 0 by role; 0 left"));
    days.put(Quirk.ONLY_LINE_ITEM, USUAL.replaceFirst("Missing$", "Forbidden"));
    days.put(Quirk.LINE_ITEM_UNTOLD, USUAL.replace("2 columns", "3 columns"));
    days.put(Quirk.GRADES_CLAIM_EMPTY, USUAL.replace(GRADES, "no column"));
    return days;
  }

  private static Map<Quirk, Careless> careless() {
    Map<Quirk, Careless> all = new EnumMap<>(Quirk.class);
    List.of(
            CarelessLaunches.logins(),
            CarelessLaunches.tokens(),
            CarelessLaunches.people(),
            CarelessServices.tokens(),
            CarelessServices.keys(),
            CarelessServices.members(),
            CarelessGrades.columns(),
            CarelessGrades.scores(),
            CarelessRegistrations.all())
        .forEach(all::putAll);
    return all;
  }

  @BeforeAll
  void start() {
    lms =
        MiniLms.start(
            LmsOptions.onAnyPort().withProfile(QuirkProfile.SPECIFICATION), Clock.systemUTC());
    lms.control().campus().setPrivacy(Privacy.ALL);
    IntStream.rangeClosed(1, 100).mapToObj(number -> "crowd" + number).forEach(this::joins);
  }

  private void joins(String id) {
    lms.control()
        .campus()
        .directory()
        .add(new Person(id, id, "Ana", "Of the crowd", "99", "en", false));
    lms.control().enrol("2", id, CourseRole.STUDENT, EnrolmentStatus.ACTIVE);
  }

  @AfterAll
  void stop() {
    lms.close();
  }

  @ParameterizedTest
  @EnumSource
  void theDayIsTheSame(Quirk quirk) {
    assertThat(day(quirk, true, Careless.inNothing()))
        .isEqualTo(OTHERWISE.getOrDefault(quirk, USUAL));
    assertThat(lms.control().violations().all())
        .allMatch(violation -> violation.rule().equals(UNKNOWN_LINK));
  }

  @ParameterizedTest
  @EnumSource
  void withoutOurHandlingItIsNot(Quirk quirk) {
    String elsewhere = day(quirk, false, careless().get(quirk));
    String there = day(quirk, true, careless().get(quirk));

    assertThat(there)
        .as("with the quirk")
        .isNotEqualTo(OTHERWISE.getOrDefault(quirk, USUAL))
        .as("without it")
        .isNotEqualTo(elsewhere);
  }

  @Test
  void eachQuirkHasItsCarelessTool() {
    assertThat(careless()).containsOnlyKeys(EnumSet.allOf(Quirk.class));
  }

  private String day(Quirk quirk, boolean enabled, Careless tool) {
    var quirks = lms.control().quirks();
    quirks.adopt(QuirkProfile.SPECIFICATION);
    quirks.set(quirk, enabled);
    if (quirk == Quirk.ONLY_LINE_ITEM || quirk == Quirk.LINE_ITEM_UNTOLD) {
      quirks.set(Quirk.LINE_ITEM_ALWAYS, true); // there would be nothing to tell or to hide else
    }
    lms.control().violations().clear();
    return ToolsDay.at(lms.control(), tool);
  }
}
