package org.presente.quirk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.lti.ags.LineItem;
import org.presente.lti.ags.LineItemOutcome;
import org.presente.lti.ags.Score;
import org.presente.lti.launch.LaunchResult;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.nrps.Member;
import org.presente.lti.nrps.MembershipOutcome;
import org.presente.lti.nrps.MembershipQuery;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.lti.registration.TrustedHosts;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.LmsOptions;
import org.presente.sandbox.lms.MiniLms;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/**
 * The tool's day at an LMS with one quirk: it registers, an assistant and an administrator open a
 * lesson, the roster is read by small pages, a column is renamed and found again, a mark corrected.
 * What comes of it is told in one line, the same for each quirk but those no tool can make good.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuirkHandlingTest {
  private static final String USUAL =
      "registered; assistant; administrator; 30 learners of 32; column; 20 of 50; attempts 0";
  private static final AgsEndpoint NO_GRADES =
      new AgsEndpoint(Set.of(), Optional.empty(), Optional.empty());
  private static final Map<Quirk, String> OTHERWISE = otherwise();
  private MiniLms lms;

  private static Map<Quirk, String> otherwise() {
    Map<Quirk, String> days = new EnumMap<>(Quirk.class);
    days.put(Quirk.TOKEN_BY_RS512, "registered; ALGORITHM");
    days.put(Quirk.LINK_WITHOUT_ID, "registered; RESOURCE_LINK");
    days.put(Quirk.ADMINISTRATOR_WITHOUT_ROLES, USUAL.replace("administrator", "visitor"));
    days.put(Quirk.MEMBERS_FORBIDDEN, USUAL.replace("30 learners of 32", "Forbidden"));
    days.put(Quirk.GRADES_CLAIM_EMPTY, USUAL.replaceFirst("column;.*", "no column"));
    return days;
  }

  @BeforeAll
  void start() {
    lms =
        MiniLms.start(
            LmsOptions.onAnyPort().withProfile(QuirkProfile.SPECIFICATION), Clock.systemUTC());
  }

  @AfterAll
  void stop() {
    lms.close();
  }

  @ParameterizedTest
  @EnumSource
  void theDayIsTheSame(Quirk quirk) {
    lms.control().quirks().adopt(QuirkProfile.SPECIFICATION);
    lms.control().quirks().set(quirk, true);
    if (quirk == Quirk.ONLY_LINE_ITEM) {
      lms.control().quirks().set(Quirk.LINE_ITEM_ALWAYS, true); // nothing would be left of it else
    }

    assertThat(day()).isEqualTo(OTHERWISE.getOrDefault(quirk, USUAL));
    assertThat(lms.control().violations().all()).isEmpty();
  }

  private String day() {
    var gradebook = lms.control().campus().gradebook();
    gradebook.columns().forEach(column -> gradebook.remove(column.id()));
    List<String> story = new ArrayList<>();
    try (SmallTool tool =
        new SmallTool(lms.control(), Clock.systemUTC(), new TrustedHosts(Set.of("localhost")))) {
      story.add(tool.register() instanceof RegistrationOutcome.Registered ? "registered" : "not");
      LaunchResult launch = tool.launch("34", "24");
      if (launch instanceof LaunchResult.Accepted accepted) {
        tell(story, tool, accepted);
      } else {
        story.add(
            launch instanceof LaunchResult.Rejected no ? no.step().name() : launch.toString());
      }
    }
    return String.join("; ", story);
  }

  private void tell(List<String> story, SmallTool tool, LaunchResult.Accepted assistant) {
    LtiMessage message = assistant.message();
    story.add(isStaff(message.roles()) ? "assistant" : message.roles().toString());
    story.add(administrator(tool));
    story.add(roster(tool, assistant));
    AgsEndpoint endpoint = message.grading().orElse(NO_GRADES);
    Optional<LineItem> first = column(tool, assistant, endpoint);
    first.ifPresent(item -> rename(tool, assistant, endpoint, item));
    Optional<LineItem> again = column(tool, assistant, endpoint);
    if (first.isEmpty() || again.isEmpty()) {
      story.add("no column");
      return;
    }
    story.add(first.get().id().equals(again.get().id()) ? "column" : "two columns");
    post(tool, assistant, endpoint, again.get(), 10, 0);
    post(tool, assistant, endpoint, again.get(), 20, 1);
    GradeRow grade = lms.control().grades().get(0);
    story.add(
        "%.0f of 50; attempts %d"
            .formatted(grade.points().orElse(-1) * 50 / grade.maximum(), grade.attempts()));
  }

  private static boolean isStaff(CourseRoles roles) {
    return roles.isInstructor() || roles.isTeachingAssistant();
  }

  private static String administrator(SmallTool tool) {
    if (!(tool.launch("2", "24") instanceof LaunchResult.Accepted launch)) {
      return "refused";
    }
    CourseRoles roles = launch.message().roles();
    return roles.isAdministrator() ? "administrator" : "visitor";
  }

  private static String roster(SmallTool tool, LaunchResult.Accepted launch) {
    List<Member> members = new ArrayList<>();
    MembershipOutcome outcome =
        tool.memberships()
            .read(
                launch.registration(),
                launch.message().membership().orElseThrow(),
                MembershipQuery.everybody().pagesOf(12),
                members::addAll);
    return outcome instanceof MembershipOutcome.Complete
        ? members.stream().filter(member -> member.roles().isLearner()).count()
            + " learners of "
            + members.stream().map(Member::userId).distinct().count()
        : outcome.getClass().getSimpleName();
  }

  private static Optional<LineItem> column(
      SmallTool tool, LaunchResult.Accepted launch, AgsEndpoint endpoint) {
    LineItem wanted =
        LineItem.wanted("Week 1", BigDecimal.valueOf(50), "lesson-24", "attendance", "24");
    LineItemOutcome outcome = tool.lineItems().resolve(launch.registration(), endpoint, wanted);
    if (outcome instanceof LineItemOutcome.Created made) {
      return Optional.of(made.lineItem());
    }
    if (outcome instanceof LineItemOutcome.Found found) {
      return Optional.of(found.lineItem());
    }
    assertThat(outcome).isInstanceOf(LineItemOutcome.Missing.class);
    return Optional.empty();
  }

  /** All that is known of it is sent again, or platforms would forget it. */
  private static void rename(
      SmallTool tool, LaunchResult.Accepted launch, AgsEndpoint endpoint, LineItem item) {
    LineItem renamed =
        new LineItem(
            item.id(),
            "Week one",
            item.scoreMaximum(),
            item.resourceId(),
            item.tag(),
            item.resourceLinkId(),
            item.startDateTime(),
            item.endDateTime(),
            item.reviewable());
    assertThat(tool.lineItems().update(launch.registration(), endpoint, renamed))
        .isInstanceOf(LineItemOutcome.Found.class);
  }

  private void post(
      SmallTool tool,
      LaunchResult.Accepted launch,
      AgsEndpoint endpoint,
      LineItem column,
      int points,
      int second) {
    Score score =
        Score.of(
                subject(),
                BigDecimal.valueOf(points),
                BigDecimal.valueOf(50),
                Clock.systemUTC().instant().plus(Duration.ofSeconds(second)))
            .forCanvas();
    assertThat(
            tool.scores()
                .post(launch.registration(), endpoint.scopes(), column.id().orElseThrow(), score))
        .hasToString("Accepted[]");
  }

  private String subject() {
    return lms.control().quirks().has(Quirk.SUBJECT_IS_ADDRESS) ? lms.url() + "/people/4" : "4";
  }
}
