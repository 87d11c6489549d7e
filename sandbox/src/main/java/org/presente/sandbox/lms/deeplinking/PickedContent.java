package org.presente.sandbox.lms.deeplinking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.platform.Json;

/**
 * An answer of a tool and what became of it.
 *
 * @param claims all claims of the answer; empty when it could not be read at all
 * @param faults what is wrong with it; nothing is taken over unless empty
 * @param lessons made of it
 */
public record PickedContent(
    Picking picking, ObjectNode claims, List<Breach> faults, List<Lesson> lessons) {
  private static final String DL = "https://purl.imsglobal.org/spec/lti-dl/claim/";

  public PickedContent {
    faults = List.copyOf(faults);
    lessons = List.copyOf(lessons);
  }

  /** The items as the tool sent them. */
  public List<ObjectNode> items() {
    return Json.elements(claims.path(DL + "content_items"))
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .toList();
  }

  /** What the tool wants the person to read; empty if nothing. */
  public String message() {
    return claims.path(DL + "msg").asText();
  }

  public String errorMessage() {
    return claims.path(DL + "errormsg").asText();
  }

  /** Something else than content was sent, or no content at all. */
  public boolean cancelled() {
    return faults.isEmpty() && items().isEmpty();
  }
}
