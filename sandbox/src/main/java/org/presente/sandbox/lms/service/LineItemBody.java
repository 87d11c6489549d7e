package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** Reads a line item that a tool sends. */
final class LineItemBody {
  private LineItemBody() {}

  static ObjectNode read(Platform platform, Context context, Endpoint endpoint) {
    ObjectNode sent =
        Json.object(context.body())
            .orElseThrow(() -> platform.refuse(endpoint, 400, "line-item.json", "no JSON object"));
    List<String> faults = LineItemJson.faults(sent);
    if (!faults.isEmpty()) {
      throw platform.refuse(endpoint, 400, "line-item.fields", String.join(", ", faults));
    }
    requireWholeMaximum(platform, endpoint, sent);
    return sent;
  }

  private static void requireWholeMaximum(Platform platform, Endpoint endpoint, ObjectNode sent) {
    boolean whole = sent.path("scoreMaximum").isIntegralNumber();
    if (platform.has(Quirk.WHOLE_MAXIMUM) && !whole) {
      throw platform.refuse(endpoint, 400, "line-item.maximum", "scoreMaximum is not whole");
    }
  }
}
