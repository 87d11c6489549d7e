package org.presente.host.diagnosis;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterService;
import org.presente.lti.launch.Binding;
import org.presente.lti.launch.LaunchResult.Accepted;
import org.presente.lti.message.Context;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.ResourceLink;
import org.presente.lti.message.Role;

/**
 * A launch as an admin sees it; lists are words with spaces between them.
 *
 * @param initials the letters a person's names begin with
 * @param roles as taken apart: vocabulary, principal and sub-role
 * @param readAs what the roles make of the person here
 * @param pending whether the deployment waited for approval
 * @param filledVariables names of custom parameters that came with a value
 * @param emptyVariables names of those that the platform left empty or as {@code $Variable}
 * @param binding how the browser was recognised
 * @param services what the platform offered, with the scopes' last words
 */
public record LaunchView(
    Instant happenedAt,
    String messageType,
    String initials,
    String roles,
    CourseRole readAs,
    boolean pending,
    Binding binding,
    String deploymentId,
    String contextId,
    String linkId,
    String filledVariables,
    String emptyVariables,
    String services,
    String warnings) {

  static LaunchView of(Accepted launch, boolean pending, Instant now) {
    LtiMessage message = launch.message();
    return new LaunchView(
        now,
        message.messageType().name(),
        initials(message.person().name()),
        words(message.roles().roles().stream().map(LaunchView::role)),
        RosterService.roleOf(message.roles()),
        pending,
        launch.binding(),
        message.deploymentId(),
        message.context().map(Context::id).orElse(""),
        message.resourceLink().map(ResourceLink::id).orElse(""),
        words(new TreeSet<>(message.custom().filled()).stream()),
        words(new TreeSet<>(message.custom().unfilled()).stream()),
        words(services(message)),
        String.join("; ", launch.warnings()));
  }

  private static String initials(Optional<String> name) {
    return name.stream()
        .flatMap(full -> Stream.of(full.strip().split("\\s+")))
        .filter(part -> !part.isEmpty())
        .limit(4)
        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String role(Role role) {
    String place = role.vocabulary().name().toLowerCase(Locale.ROOT);
    return place + ":" + role.principal() + role.subRole().map(sub -> "/" + sub).orElse("");
  }

  private static Stream<String> services(LtiMessage message) {
    return Stream.of(
            message.grading().map(ags -> "grades" + scopes(List.copyOf(ags.scopes()))),
            message.grading().flatMap(ags -> ags.lineItems()).map(url -> "columns"),
            message.grading().flatMap(ags -> ags.lineItem()).map(url -> "own-column"),
            message.membership().map(nrps -> "names"),
            message.groups().map(groups -> "groups"),
            message.notices().map(notices -> "notices"))
        .flatMap(Optional::stream);
  }

  private static String scopes(List<String> scopes) {
    return scopes.stream()
        .map(scope -> scope.substring(scope.lastIndexOf('/') + 1))
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining(",", "(", ")"));
  }

  private static String words(Stream<String> parts) {
    return parts.collect(Collectors.joining(" "));
  }
}
