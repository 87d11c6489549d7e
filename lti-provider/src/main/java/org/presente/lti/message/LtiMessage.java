package org.presente.lti.message;

import java.util.List;
import java.util.Optional;

/**
 * A validated message, typed. Only the launch validator makes one, after signature, times and
 * required claims have been checked.
 *
 * @param subject missing only where the registration lets anonymous persons in
 * @param mentoredSubjects the persons a mentor may see
 * @param forUser whose work is looked at; only in a submission review
 * @param deepLinking present if and only if the message is a deep linking request
 */
public record LtiMessage(
    String issuer,
    String clientId,
    String deploymentId,
    Optional<String> subject,
    MessageType messageType,
    String targetLinkUri,
    Optional<ResourceLink> resourceLink,
    Optional<Context> context,
    CourseRoles roles,
    List<String> mentoredSubjects,
    Person person,
    CustomParameters custom,
    Optional<AgsEndpoint> grading,
    Optional<NamesRoleService> membership,
    ToolPlatform toolPlatform,
    LaunchPresentation presentation,
    Lis lis,
    Optional<ForUser> forUser,
    Optional<GroupsService> groups,
    Optional<NotificationService> notices,
    Optional<DeepLinkingSettings> deepLinking) {

  /** Ids only; the rest is personal data. */
  @Override
  public String toString() {
    return "LtiMessage[" + issuer + ", " + clientId + ", " + deploymentId + "]";
  }
}
