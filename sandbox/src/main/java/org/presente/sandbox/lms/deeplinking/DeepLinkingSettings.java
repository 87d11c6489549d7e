package org.presente.sandbox.lms.deeplinking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/**
 * What the platform tells a tool that is to pick content, Deep Linking 2.0 section 4.4.1.
 *
 * @param withData whether something opaque is sent that must come back
 * @param keepsLabel whether the column is called by its own label; else by the link's title
 * @param subRequired whether the answer needs a {@code sub} that is the client id
 */
public record DeepLinkingSettings(
    List<String> acceptTypes,
    List<String> acceptDocumentTargets,
    Flag acceptMultiple,
    Flag acceptLineItem,
    boolean withData,
    boolean keepsLabel,
    boolean subRequired) {

  public DeepLinkingSettings {
    acceptTypes = List.copyOf(acceptTypes);
    acceptDocumentTargets = List.copyOf(acceptDocumentTargets);
  }

  /** As measured on a Moodle 4.5.6: links only, no data, the column takes the title. */
  private static final DeepLinkingSettings MOODLE =
      new DeepLinkingSettings(
          List.of("ltiResourceLink"),
          List.of("frame", "iframe", "window"),
          Flag.TRUE,
          Flag.ABSENT,
          false,
          false,
          false);

  private static final DeepLinkingSettings FULL =
      new DeepLinkingSettings(
          List.of("link", "ltiResourceLink"),
          List.of("iframe", "window"),
          Flag.TRUE,
          Flag.TRUE,
          true,
          true,
          false);

  public static DeepLinkingSettings of(QuirkProfile profile) {
    return switch (profile) {
      case MOODLE -> MOODLE;
      case BLACKBOARD -> FULL.withSubRequired(true);
      case SCHOOLOGY ->
          FULL.withAcceptTypes(List.of("ltiResourceLink", "link", "html"))
              .withAcceptMultiple(Flag.FALSE);
      default -> FULL;
    };
  }

  public DeepLinkingSettings withAcceptTypes(List<String> types) {
    return new DeepLinkingSettings(
        types,
        acceptDocumentTargets,
        acceptMultiple,
        acceptLineItem,
        withData,
        keepsLabel,
        subRequired);
  }

  public DeepLinkingSettings withAcceptMultiple(Flag flag) {
    return new DeepLinkingSettings(
        acceptTypes,
        acceptDocumentTargets,
        flag,
        acceptLineItem,
        withData,
        keepsLabel,
        subRequired);
  }

  public DeepLinkingSettings withAcceptLineItem(Flag flag) {
    return new DeepLinkingSettings(
        acceptTypes,
        acceptDocumentTargets,
        acceptMultiple,
        flag,
        withData,
        keepsLabel,
        subRequired);
  }

  public DeepLinkingSettings withData(boolean data) {
    return new DeepLinkingSettings(
        acceptTypes,
        acceptDocumentTargets,
        acceptMultiple,
        acceptLineItem,
        data,
        keepsLabel,
        subRequired);
  }

  public DeepLinkingSettings withSubRequired(boolean required) {
    return new DeepLinkingSettings(
        acceptTypes,
        acceptDocumentTargets,
        acceptMultiple,
        acceptLineItem,
        withData,
        keepsLabel,
        required);
  }

  /** The claim, without what belongs to one picking: return address, data, title. */
  ObjectNode json() {
    ObjectNode json = Json.object();
    json.set("accept_types", Json.texts(acceptTypes));
    json.set("accept_presentation_document_targets", Json.texts(acceptDocumentTargets));
    json.put("accept_copy_advice", false);
    acceptMultiple.write(json, "accept_multiple");
    acceptLineItem.write(json, "accept_lineitem");
    return json.put("accept_unsigned", false).put("auto_create", false).put("can_confirm", false);
  }
}
