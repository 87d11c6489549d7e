package org.presente.sandbox.lms.notice;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.service.Gatekeeper;

/** Where a tool puts its handlers and reads them back, section 4 of the service. */
public final class HandlersEndpoint {
  private static final Endpoint ENDPOINT = Endpoint.NOTICE_HANDLERS;
  private final Platform platform;
  private final Gatekeeper gatekeeper;
  private final NoticeHandlers handlers;

  public HandlersEndpoint(Platform platform, Gatekeeper gatekeeper, NoticeHandlers handlers) {
    this.platform = platform;
    this.gatekeeper = gatekeeper;
    this.handlers = handlers;
  }

  public void get(Context context) {
    Tool tool = tool(context);
    ObjectNode answer =
        Json.object().put("client_id", tool.clientId()).put("deployment_id", tool.id());
    var list = answer.putArray("notice_handlers");
    handlers
        .of(tool.id())
        .forEach(
            (type, handler) ->
                list.addObject().put("handler", handler).put("notice_type", type.wireName()));
    show(context, answer);
  }

  public void put(Context context) {
    Tool tool = tool(context);
    String type = String.valueOf(context.contentType()).split(";", 2)[0].strip();
    require(type.equals("application/json"), "content-type", "Content-Type is not JSON's");
    ObjectNode sent =
        Json.object(context.body())
            .orElseThrow(() -> platform.refuse(ENDPOINT, 400, "notices.json", "no JSON object"));
    require(sent.path("handler").isTextual(), "handler", "handler is missing or no text");
    String handler = sent.path("handler").asText();
    require(handler.isEmpty() || isOf(handler, tool), "handler", "handler is not at the tool");
    NoticeType wanted =
        NoticeType.named(sent.path("notice_type").asText())
            .orElseThrow(
                () -> platform.refuse(ENDPOINT, 400, "notices.type", "notice_type is unknown"));
    handlers.put(tool.id(), wanted, handler);
    show(context, Json.object().put("handler", handler).put("notice_type", wanted.wireName()));
  }

  private Tool tool(Context context) {
    Tool tool = gatekeeper.admit(context, ENDPOINT, Scopes.NOTICE_HANDLERS);
    if (!platform.offers(Capability.NOTICES) || !tool.id().equals(context.pathParam("tool"))) {
      throw Refusal.explained(404, "no such service");
    }
    return tool;
  }

  private static boolean isOf(String handler, Tool tool) {
    try {
      URI uri = URI.create(handler);
      return List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && (tool.domain().equals(uri.getHost()) || tool.domain().equals(uri.getAuthority()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void require(boolean fulfilled, String rule, String detail) {
    if (!fulfilled) {
      throw platform.refuse(ENDPOINT, 400, "notices." + rule, detail);
    }
  }

  private static void show(Context context, ObjectNode answer) {
    context.result(answer.toString()).contentType("application/json; charset=utf-8");
  }
}
