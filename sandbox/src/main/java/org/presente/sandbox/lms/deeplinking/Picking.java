package org.presente.sandbox.lms.deeplinking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.platform.Addresses;

/**
 * Somebody is picking content of a tool for a course.
 *
 * @param data what the tool must send back; empty when nothing was sent
 */
public record Picking(
    String id,
    String personId,
    String courseId,
    String toolId,
    DeepLinkingSettings settings,
    String data) {

  /** The claim {@code deep_linking_settings}. */
  public ObjectNode claim(Addresses addresses, Tool tool) {
    ObjectNode claim = settings.json();
    claim.put("deep_link_return_url", returnAddress(addresses));
    if (!data.isEmpty()) {
      claim.put("data", data);
    }
    return claim.put("title", tool.name()).put("text", "");
  }

  private String returnAddress(Addresses addresses) {
    return addresses.of(Addresses.PICKED)
        + "?course=%s&id=%s&picking=%s".formatted(courseId, toolId, id);
  }
}
