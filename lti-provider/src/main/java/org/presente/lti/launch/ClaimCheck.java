package org.presente.lti.launch;

import static org.presente.lti.launch.StepFailed.unless;

import java.net.URI;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.ForUser;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.MessageType;
import org.presente.lti.registration.LaunchPolicy;

/** The required claims of a message (Core 1.3 sections 5.3 and 5.4). Unknown ones are ignored. */
final class ClaimCheck {
  private final ToolAddress tool;
  private final MessageReader messages;

  ClaimCheck(ToolAddress tool, MessageReader messages) {
    this.tool = tool;
    this.messages = messages;
  }

  MessageType messageType(JsonObject claims) throws StepFailed {
    unless(
        claims.text(ClaimNames.VERSION).filter("1.3.0"::equals).isPresent(),
        LaunchStep.VERSION,
        "not an LTI 1.3.0 message");
    MessageType type =
        claims
            .text(ClaimNames.MESSAGE_TYPE)
            .flatMap(MessageType::of)
            .orElseThrow(
                () ->
                    new StepFailed(
                        LaunchStep.MESSAGE_TYPE, "message_type is missing or not supported"));
    unless(
        MessageReader.id(claims, ClaimNames.DEPLOYMENT_ID).isPresent(),
        LaunchStep.DEPLOYMENT_ID,
        "deployment_id must have 1 to 255 characters");
    return type;
  }

  URI target(JsonObject claims) throws StepFailed {
    return claims
        .text(ClaimNames.TARGET_LINK_URI)
        .flatMap(tool::own)
        .orElseThrow(
            () ->
                new StepFailed(
                    LaunchStep.TARGET_LINK_URI,
                    "target_link_uri is missing or not an address of this tool"));
  }

  void persons(JsonObject claims, MessageType type, LaunchPolicy policy) throws StepFailed {
    unless(claims.isArray(ClaimNames.ROLES), LaunchStep.ROLES, "roles must be an array");
    unless(
        !isOfLink(type)
            || claims
                .object(ClaimNames.RESOURCE_LINK)
                .flatMap(link -> MessageReader.id(link, "id"))
                .isPresent(),
        LaunchStep.RESOURCE_LINK,
        "resource_link.id must have 1 to 255 characters");
    unless(
        type != MessageType.SUBMISSION_REVIEW
            || claims.object(ClaimNames.FOR_USER).flatMap(ForUser::of).isPresent(),
        LaunchStep.FOR_USER,
        "for_user.user_id must have 1 to 255 characters");
    unless(
        type != MessageType.DEEP_LINKING || messages.deepLinking(claims).isPresent(),
        LaunchStep.DEEP_LINKING,
        "deep_linking_settings must have a return address, accepted types and targets");
    subject(claims, policy);
  }

  private static boolean isOfLink(MessageType type) {
    return type == MessageType.RESOURCE_LINK || type == MessageType.SUBMISSION_REVIEW;
  }

  /** Nobody can be given attendance, a mark or a join link without an id. */
  private static void subject(JsonObject claims, LaunchPolicy policy) throws StepFailed {
    unless(
        MessageReader.id(claims, "sub").isPresent()
            || (policy.anonymousAllowed() && !claims.has("sub")),
        LaunchStep.SUBJECT,
        "the platform did not say who the person is (sub)");
  }
}
