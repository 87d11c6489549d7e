package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.pipeline.Play.full;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.presente.host.attendance.UnmatchedView;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Registrant;

/** The identity table of the cases, from what Zoom shows of somebody to the LMS. */
class IdentityTableTest extends CasesOfATable {
  private static Course course;

  private static final CaseTable<Consumer<String>> TABLE =
      new CaseTable<Consumer<String>>("I")
          .with("I1", IdentityTableTest::addressInAnotherLetterCase)
          .with("I2", guests("Ana 100", "aNA  siLVA", "Ana by EXACT_NAME"))
          .with(
              "I4",
              guests(
                  "",
                  "Ana S",
                  "suggests Ana by INITIAL",
                  "Anna Silva",
                  "suggests Ana by SIMILAR_SPELLING",
                  "Ana Silva (she/her)",
                  "suggests Ana by EXTRA_TEXT"))
          .with(
              "I5",
              guests(
                  "",
                  "Silva, Ana",
                  "suggests Ana by SWAPPED_NAMES",
                  "Ana",
                  "suggests Ana by SINGLE_NAME",
                  "Ben",
                  "suggests Ben by SINGLE_NAME",
                  "Silva Ana 12345",
                  "suggests Ana by SWAPPED_NAMES NUMBER_IN_NAME"))
          .with(
              "I6",
              guests(
                  "",
                  "Dan Kline",
                  "suggests Dana by SIMILAR_SPELLING",
                  "Diana Kline",
                  "suggests Dana by SIMILAR_SPELLING"))
          .with("I8", IdentityTableTest::idInTheNameIsNotAnId)
          .with("I11", IdentityTableTest::sharedDeviceIsSplitByStaff)
          .with("I12", IdentityTableTest::phoneIsRememberedOnceAssigned)
          .with("I13", IdentityTableTest::personOfTheSiteIsListed)
          .with("I14", IdentityTableTest::smallRosterGetsSuggestions)
          .with("I15", IdentityTableTest::registrantUnderAnotherName);

  @BeforeAll
  void prepare() {
    school.zoom().switches(all -> all.registrantEmails(false));
    course = school.usualCourse();
  }

  @Override
  CaseTable<Consumer<String>> table() {
    return TABLE;
  }

  /** One class for each name and what is known of it. */
  private static Consumer<String> guests(String marks, String... namesAndVerdicts) {
    return id -> {
      for (int i = 0; i < namesAndVerdicts.length; i += 2) {
        Day.in(course, id + " " + i)
            .held(full().guest(namesAndVerdicts[i]))
            .gives(marks)
            .knows(namesAndVerdicts[i + 1]);
      }
    };
  }

  private static void addressInAnotherLetterCase(String id) {
    String address = course.address("Ana Silva").toUpperCase(Locale.ROOT);
    school.zoom().user(DemoAccount.ACCOUNT_ID, address, "x", 1, "UTC");
    Day.in(course, id)
        .held(full().stay(lesson -> new Joiner.AccountUser(address), "10:00", "11:00"))
        .gives("Ana 100")
        .knows("Ana by EMAIL");
  }

  /** Registered on Zoom itself, so that the tool knows nothing but the address. */
  private static void idInTheNameIsNotAnId(String id) {
    school.zoom().switches(all -> all.registrantEmails(true));
    try {
      String name = "(" + course.subject("Ben Okafor") + ") Ana Silva";
      Day day = Day.in(course, id);
      Registrant ana =
          school
              .zoom()
              .portal()
              .register(
                  day.lesson().zoomId(),
                  Json.object().put("first_name", "Ana").put("email", course.address("Ana Silva")));
      day.held(full().stay(lesson -> new Joiner.Registered(ana.id(), name), "10:00", "11:00"))
          .gives("Ana 100")
          .knows("Ana by EMAIL");
    } finally {
      school.zoom().switches(all -> all.registrantEmails(false));
    }
  }

  private static void sharedDeviceIsSplitByStaff(String id) {
    Day day = Day.in(course, id).held(full().guest("Ana & Ben")).gives("").knows("unmatched");
    String key = only(day.lesson()).token();
    long session = day.lesson().session().id();
    long ana = course.person("Ana Silva");
    long ben = course.person("Ben Okafor");

    school
        .backend()
        .run(
            () ->
                day.lesson()
                    .attendance()
                    .accept(day.lesson().teacher(), session, key, List.of(ana, ben)));
    school.later(Duration.ofMinutes(1));

    day.gives("Ana 100, Ben 100").knows("Ana by DECISION, Ben by DECISION");
  }

  private static void phoneIsRememberedOnceAssigned(String id) {
    Play call = full().stay(lesson -> new Joiner.Caller("+55 11 98765 4321"), "10:00", "11:00");
    Day first = Day.in(course, id).held(call).gives("").knows("unmatched");
    String key = only(first.lesson()).token();
    long session = first.lesson().session().id();
    long dana = course.person("Dana Kline");
    school
        .backend()
        .run(
            () ->
                first
                    .lesson()
                    .attendance()
                    .accept(first.lesson().teacher(), session, key, List.of(dana)));
    school.later(Duration.ofMinutes(1));
    first.gives("Dana 100");

    Day.in(course, id + " once more").held(call).gives("Dana 100").knows("Dana by DECISION");
  }

  private static void personOfTheSiteIsListed(String id) {
    Course other = school.course("Eva Lund");
    String address = other.address("Eva Lund");
    school.zoom().user(DemoAccount.ACCOUNT_ID, address, "Eva Lund", 1, "UTC");
    Day.in(course, id)
        .held(full().stay(lesson -> new Joiner.AccountUser(address), "10:00", "11:00"))
        .gives("")
        .knows("lists Eva Lund");
  }

  private static void smallRosterGetsSuggestions(String id) {
    Day.in(school.course("Ana Silva", "Ben Okafor"), id)
        .held(full().guest("Anna Silva"))
        .gives("")
        .knows("suggests Ana by SIMILAR_SPELLING");
  }

  private static void registrantUnderAnotherName(String id) {
    Day.in(course, id)
        .held(
            full()
                .stay(
                    lesson -> new Joiner.Registered(lesson.registrant("Ana Silva"), "Zoe"),
                    "10:00",
                    "11:00"))
        .gives("Ana 100")
        .knows("Ana by REGISTRANT");
  }

  private static UnmatchedView only(Lesson lesson) {
    List<UnmatchedView> unmatched = lesson.table().unmatched();
    assertThat(unmatched).hasSize(1);
    return unmatched.get(0);
  }
}
