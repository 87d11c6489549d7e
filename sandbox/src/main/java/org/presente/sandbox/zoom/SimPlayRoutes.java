package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import org.presente.sandbox.zoom.live.JoinResult;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Presence;

/** {@code /sim/meetings}: playing a meeting as JSON. */
final class SimPlayRoutes {
  private static final String MEETING = "/sim/meetings/{id}";

  private final ZoomControl control;

  SimPlayRoutes(ZoomControl control) {
    this.control = control;
  }

  void register(Javalin server) {
    server.get("/sim/meetings", this::list);
    server.get(MEETING, c -> SimRoutes.json(c, control.meetingAsJson(meetingId(c))));
    server.post(MEETING + "/start", c -> SimRoutes.json(c, instance(control.start(meetingId(c)))));
    server.post(MEETING + "/join", this::join);
    server.post(MEETING + "/leave", c -> control.leave(meetingId(c), userId(c)));
    server.post(MEETING + "/admit", c -> stay(c, control.admit(meetingId(c), userId(c))));
    server.post(
        MEETING + "/breakout",
        c ->
            stay(
                c,
                control.toBreakout(
                    meetingId(c), userId(c), SimRoutes.text(SimRoutes.body(c), "room"))));
    server.post(MEETING + "/main", c -> stay(c, control.backToMain(meetingId(c), userId(c))));
    server.post(MEETING + "/end", c -> control.end(meetingId(c)));
    server.post(
        MEETING + "/record",
        c -> SimRoutes.json(c, Json.object().put("uuid", control.record(meetingId(c)).uuid())));
  }

  private void list(Context context) {
    var list = Json.array();
    control
        .meetings()
        .forEach(
            m ->
                list.addObject()
                    .put("id", m.id())
                    .put("topic", m.topic())
                    .put("host_id", m.hostId()));
    SimRoutes.json(context, list);
  }

  private void join(Context context) {
    var body = SimRoutes.body(context);
    var device = body.path("device").asText("Windows");
    var result = control.join(meetingId(context), joiner(body), device);
    if (result instanceof JoinResult.Refused refused) {
      throw new IllegalArgumentException(refused.reason());
    }
    SimRoutes.json(
        context,
        Json.object()
            .put("user_id", result.userId())
            .put("waiting", result instanceof JoinResult.InWaitingRoom));
  }

  private static Joiner joiner(JsonNode body) {
    if (body.has("link")) {
      return new Joiner.PersonalLink(URI.create(SimRoutes.text(body, "link")));
    }
    if (body.has("registrant_id")) {
      return new Joiner.Registered(
          SimRoutes.text(body, "registrant_id"), SimRoutes.text(body, "name"));
    }
    if (body.has("user")) {
      return new Joiner.AccountUser(SimRoutes.text(body, "user"));
    }
    return body.has("phone")
        ? new Joiner.Caller(SimRoutes.text(body, "phone"))
        : new Joiner.Guest(SimRoutes.text(body, "guest"));
  }

  private static ObjectNode instance(Instance instance) {
    return Json.object().put("uuid", instance.uuid());
  }

  private static void stay(Context context, Presence presence) {
    SimRoutes.json(context, Json.object().put("user_id", presence.userId()));
  }

  private static long meetingId(Context context) {
    return Long.parseLong(context.pathParam("id"));
  }

  private static String userId(Context context) {
    return SimRoutes.text(SimRoutes.body(context), "user_id");
  }
}
