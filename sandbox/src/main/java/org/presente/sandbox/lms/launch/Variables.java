package org.presente.sandbox.lms.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.presente.sandbox.lms.platform.Roles;

/**
 * Custom parameters with their variables filled in. A variable that is not supported stays as it
 * is, {@code $} included; a supported one without value becomes empty (LTI 1.3 section 6.6).
 */
final class Variables {
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Map<String, Function<LaunchFacts, String>> SUPPORTED =
      Map.ofEntries(
          Map.entry("$User.id", facts -> facts.person().id()),
          Map.entry("$User.username", facts -> named(facts, facts.person().username())),
          Map.entry("$Person.sourcedId", facts -> facts.person().sourcedId()),
          Map.entry("$Person.name.full", facts -> named(facts, facts.person().name())),
          Map.entry("$Person.name.given", facts -> named(facts, facts.person().givenName())),
          Map.entry("$Person.name.family", facts -> named(facts, facts.person().familyName())),
          Map.entry("$Person.name.middle", facts -> ""),
          Map.entry("$Person.address.timezone", facts -> facts.person().timeZone()),
          Map.entry("$Person.email.primary", Variables::email),
          Map.entry("$Context.id", facts -> facts.course().id()),
          Map.entry("$Context.label", facts -> facts.course().label()),
          Map.entry("$Context.title", facts -> facts.course().title()),
          Map.entry("$Context.longDescription", facts -> facts.course().summary()),
          Map.entry("$Context.sourcedId", facts -> facts.course().sourcedId()),
          Map.entry("$Context.id.history", facts -> LinkVariables.list(facts.course().history())),
          Map.entry("$Context.timeFrame.begin", Variables::epochBegin),
          Map.entry("$CourseSection.sourcedId", facts -> facts.course().sourcedId()),
          Map.entry("$CourseSection.label", facts -> facts.course().label()),
          Map.entry("$CourseSection.title", facts -> facts.course().title()),
          Map.entry("$CourseSection.longDescription", facts -> facts.course().summary()),
          Map.entry("$CourseSection.timeFrame.begin", facts -> iso(facts.course().begin())),
          Map.entry("$CourseSection.timeFrame.end", facts -> iso(facts.course().end())),
          Map.entry("$Membership.role", facts -> Roles.shortName(facts.role())),
          Map.entry("$LineItem.url", LaunchFacts::lineItem),
          Map.entry("$LineItems.url", LaunchFacts::lineItems),
          Map.entry("$Results.url", facts -> ""),
          Map.entry("$Scores.url", facts -> ""),
          Map.entry("$ToolProxyBinding.memberships.url", Variables::memberships),
          Map.entry("$Moodle.Person.userGroupIds", facts -> ""));

  private Variables() {}

  static JsonNode filled(String value, LaunchFacts facts) {
    return LinkVariables.isSupported(value, facts)
        ? LinkVariables.filled(value, facts)
        : TextNode.valueOf(SUPPORTED.getOrDefault(value, unsupported -> value).apply(facts));
  }

  private static String named(LaunchFacts facts, String value) {
    return facts.sharesNames() ? value : "";
  }

  private static String email(LaunchFacts facts) {
    return facts.sharesEmail() ? facts.person().email() : "";
  }

  private static String epochBegin(LaunchFacts facts) {
    return String.valueOf(facts.course().begin().getEpochSecond());
  }

  private static String iso(Instant instant) {
    return WITH_OFFSET.format(instant);
  }

  private static String memberships(LaunchFacts facts) {
    return facts.platform().addresses().memberships(facts.course().id(), facts.tool().id());
  }
}
