package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;

/** One line item: read, change, delete. */
public final class LineItemEndpoint {
  private static final Endpoint ENDPOINT = Endpoint.LINE_ITEM;
  private final Platform platform;
  private final Gatekeeper gatekeeper;

  public LineItemEndpoint(Platform platform, Gatekeeper gatekeeper) {
    this.platform = platform;
    this.gatekeeper = gatekeeper;
  }

  public void get(Context context) {
    MediaType.LINE_ITEM.requireAccepted(platform, context, ENDPOINT);
    Column column = column(context, Scopes.LINE_ITEM, Scopes.LINE_ITEM_READONLY);
    context.result(LineItemJson.of(column, platform.addresses()).toString());
    MediaType.LINE_ITEM.on(context);
  }

  public void put(Context context) {
    MediaType.LINE_ITEM.requireSent(platform, context, ENDPOINT);
    Column column = column(context, Scopes.LINE_ITEM);
    ObjectNode sent = LineItemBody.read(platform, context, ENDPOINT);
    requireNoId(sent);
    if (!platform.has(Quirk.PUT_CLEARS_OMITTED)) {
      sent = LineItemJson.of(column, platform.addresses()).setAll(sent);
    }
    platform.campus().gradebook().replace(LineItemJson.column(sent, column));
    sent.put("id", platform.addresses().lineItem(column.courseId(), column.id(), column.toolId()));
    context.result(sent.toString());
    MediaType.LINE_ITEM.on(context);
  }

  private void requireNoId(ObjectNode sent) {
    if (platform.has(Quirk.PUT_REFUSES_ID) && sent.has("id")) {
      throw platform.refuse(ENDPOINT, 400, "line-item.id", "id is read-only");
    }
  }

  public void delete(Context context) {
    Column column = column(context, Scopes.LINE_ITEM);
    if (column.ownedByLesson()) {
      throw Refusal.explained(
          platform.has(Quirk.COUPLED_DELETE_IS_401) ? 401 : 403,
          "the line item belongs to its resource link");
    }
    platform.campus().gradebook().remove(column.id());
    context.status(204).contentType("text/html; charset=utf-8");
  }

  private Column column(Context context, String... scopes) {
    Tool tool = gatekeeper.admit(context, ENDPOINT, scopes);
    gatekeeper.requireTypeId(context, ENDPOINT, tool);
    return gatekeeper.column(context, tool);
  }
}
