package org.presente.quirk;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.lti.ags.LineItem;
import org.presente.lti.ags.LineItemOutcome;
import org.presente.lti.ags.ResultOutcome;
import org.presente.lti.ags.Score;
import org.presente.lti.launch.LaunchResult;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.nrps.MembershipOutcome;
import org.presente.lti.nrps.MembershipQuery;
import org.presente.lti.nrps.MembershipStatus;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.sandbox.lms.LmsControl;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;

/**
 * What comes of one day of a tool, told in one line: it registers, an assistant and, with a slow
 * phone, an administrator open a lesson, the roster is read twice while somebody leaves, a column
 * is found among others, renamed and found again, marks are posted, corrected, late and refused.
 */
final class ToolsDay {
  private static final String COURSE = "2";
  private static final String LEAVES = "33";
  private static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
  private static final AgsEndpoint NO_GRADES =
      new AgsEndpoint(Set.of(), Optional.empty(), Optional.empty());

  private final List<String> story = new ArrayList<>();
  private final Instant morning = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS);
  private final LmsControl lms;
  private final Careless careless;
  private final SmallTool tool;

  private ToolsDay(LmsControl lms, Careless careless, SmallTool tool) {
    this.lms = lms;
    this.careless = careless;
    this.tool = tool;
  }

  static String at(LmsControl lms, Careless careless) {
    var gradebook = lms.campus().gradebook();
    gradebook.columns().forEach(column -> gradebook.remove(column.id()));
    lms.enrol(COURSE, LEAVES, CourseRole.STUDENT, EnrolmentStatus.ACTIVE);
    try (SmallTool tool = new SmallTool(lms, Clock.systemUTC(), careless)) {
      return new ToolsDay(lms, careless, tool).lived();
    }
  }

  private String lived() {
    try {
      register();
      SmallTool.Visit visit = tool.launch("34", "24", Duration.ZERO);
      if (visit.result() instanceof LaunchResult.Accepted accepted) {
        tell(accepted, visit.claims());
      } else if (visit.result() instanceof LaunchResult.Rejected no) {
        story.add(no.step().name());
      }
    } catch (GaveUp careless) {
      story.add("gave up: " + careless.getMessage());
    }
    return String.join("; ", story);
  }

  private void register() {
    boolean nameless = tool.register("") instanceof RegistrationOutcome.Refused;
    lms.violations().clear();
    story.add(nameless ? "nameless refused" : "nameless");
    story.add(
        tool.register("Presente") instanceof RegistrationOutcome.Registered
            ? "registered"
            : "not registered");
    GaveUp.when(!story.contains("registered"), "not registered");
  }

  private void tell(LaunchResult.Accepted assistant, Map<String, Object> claims) {
    LtiMessage message = assistant.message();
    CourseRoles roles = careless.roles(message.roles());
    story.add(roles.isInstructor() || roles.isTeachingAssistant() ? "assistant" : roles.toString());
    story.add(careless.custom(claims, message));
    story.add(administrator());
    readRoster(assistant);
    AgsEndpoint endpoint = careless.endpoint(message.grading().orElse(NO_GRADES));
    new Marking(assistant.registration(), endpoint).tell();
  }

  private String administrator() {
    SmallTool.Visit visit = tool.launch("2", "24", Duration.ofSeconds(90));
    if (!(visit.result() instanceof LaunchResult.Accepted launch)) {
      return "refused";
    }
    CourseRoles roles = careless.roles(launch.message().roles());
    if (roles.isAdministrator()) {
      return "administrator";
    }
    return roles.isInstructor() ? "teaching administrator" : "visitor";
  }

  private void readRoster(LaunchResult.Accepted launch) {
    MembershipQuery everybody = MembershipQuery.everybody().pagesOf(50);
    Map<String, Boolean> before = new LinkedHashMap<>();
    Map<String, Boolean> learners = new LinkedHashMap<>();
    Map<String, Boolean> after = new LinkedHashMap<>();
    String first = read(launch, everybody, before);
    read(launch, everybody.pagesOf(20).inRole(LEARNER), learners);
    lms.enrol(COURSE, LEAVES, CourseRole.STUDENT, EnrolmentStatus.DELETED);
    read(launch, everybody, after);
    long present = careless.present(before, after).values().stream().filter(one -> one).count();
    story.add("%s; %d by role; %d left".formatted(first, learners.size(), present));
  }

  /** Members by id and whether they are active. */
  private String read(
      LaunchResult.Accepted launch, MembershipQuery query, Map<String, Boolean> members) {
    int[] learners = {0};
    MembershipOutcome outcome =
        tool.memberships()
            .read(
                launch.registration(),
                launch.message().membership().orElseThrow(),
                query,
                page ->
                    page.forEach(
                        member -> {
                          learners[0] += member.roles().isLearner() ? 1 : 0;
                          members.put(member.userId(), member.status() == MembershipStatus.ACTIVE);
                        }));
    return outcome instanceof MembershipOutcome.Complete
        ? learners[0] + " learners of " + members.size()
        : outcome.getClass().getSimpleName();
  }

  /** The day's work at the gradebook. */
  private final class Marking {
    private final Registration registration;
    private final AgsEndpoint endpoint;

    Marking(Registration registration, AgsEndpoint endpoint) {
      this.registration = registration;
      this.endpoint = endpoint;
    }

    void tell() {
      addPlatformsOwn();
      Optional<LineItem> first = column("Week 1", 50, "24");
      first.ifPresent(this::rename);
      Optional<LineItem> again = column("Week 1", 50, "24");
      if (first.isEmpty() || again.isEmpty()) {
        story.add("no column");
        return;
      }
      story.add(first.get().id().equals(again.get().id()) ? "column" : "other column");
      story.add(lms.campus().gradebook().columns().size() + " columns");
      String subject = subject("4");
      story.add(post(again.get(), subject, 10, 0, ""));
      story.add(post(again.get(), subject, 20, 1, "seen"));
      story.add(post(again.get(), subject, 5, 0, ""));
      story.add(post(again.get(), subject("3"), 5, 2, ""));
      story.add(result(again.get(), subject));
      story.add(shown());
      story.add(removed());
    }

    /** Another lesson's column, which belongs to its link and to the same tool. */
    private void addPlatformsOwn() {
      var gradebook = lms.campus().gradebook();
      String toolId =
          lms.campus().tools().all().stream()
              .filter(one -> one.clientId().equals(registration.clientId()))
              .findFirst()
              .orElseThrow()
              .id();
      gradebook.add(
          new Column(
              gradebook.newColumnId(),
              COURSE,
              toolId,
              "Week 2",
              100,
              "",
              "",
              "25",
              true,
              Json.object().nullNode()));
    }

    private Optional<LineItem> column(String label, int maximum, String link) {
      LineItem wanted =
          LineItem.wanted(label, BigDecimal.valueOf(maximum), "lesson-" + link, "attendance", link);
      LineItemOutcome outcome = tool.lineItems().resolve(registration, endpoint, wanted);
      if (outcome instanceof LineItemOutcome.Created made) {
        return Optional.of(made.lineItem());
      }
      return outcome instanceof LineItemOutcome.Found found
          ? Optional.of(found.lineItem())
          : Optional.empty();
    }

    /** All that is known of it is sent again, or platforms would forget it. */
    private void rename(LineItem item) {
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
      boolean done =
          tool.lineItems().update(registration, endpoint, renamed) instanceof LineItemOutcome.Found;
      GaveUp.when(!done, "not renamed");
    }

    private String post(LineItem column, String subject, int points, int second, String comment) {
      Score score =
          Score.of(
                  subject,
                  BigDecimal.valueOf(points),
                  BigDecimal.valueOf(50),
                  morning.plusSeconds(second))
              .withComment(comment)
              .forCanvas();
      return tool.scores()
          .post(registration, endpoint.scopes(), column.id().orElseThrow(), score)
          .getClass()
          .getSimpleName();
    }

    private String result(LineItem column, String subject) {
      return tool.results().of(registration, endpoint.scopes(), column.id().orElseThrow(), subject)
              instanceof ResultOutcome.Current current
          ? "%.0f of 50"
              .formatted(current.score().doubleValue() * 50 / current.maximum().doubleValue())
          : "no result";
    }

    private String shown() {
      return lms.grades().stream()
          .map(grade -> "%s, attempts %d".formatted(grade.comment(), grade.attempts()))
          .collect(Collectors.joining());
    }

    /** A column for a link that the platform does not know is made, and taken away again. */
    private String removed() {
      Optional<LineItem> unknown = column("Week 9", 10, "999");
      return unknown
          .map(item -> tool.lineItems().remove(registration, endpoint, item).getClass())
          .map(Class::getSimpleName)
          .orElse("no column for an unknown link");
    }

    private String subject(String person) {
      return lms.quirks().has(Quirk.SUBJECT_IS_ADDRESS)
          ? lms.addresses().issuer() + "/people/" + person
          : person;
    }
  }
}
