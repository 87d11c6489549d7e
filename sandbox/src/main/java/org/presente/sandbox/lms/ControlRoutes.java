package org.presente.sandbox.lms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/**
 * {@link LmsControl} over HTTP, for people with a shell and for tests in another process.
 *
 * <pre>
 * GET    /control/roster?course=2             GET    /control/grades
 * POST   /control/register {"url"}            POST   /control/invitation {"url"}
 * GET    /control/counters                    DELETE /control/counters
 * POST   /control/faults {"endpoint","fault","status","person","retryAfter","times"}
 * DELETE /control/faults                      POST   /control/login-errors {"error","description"}
 * GET    /lms/violations                      DELETE /lms/violations
 * POST   /control/privacy {"privacy"}         POST   /control/quirks {"NAME": true, …}
 * POST   /control/enrolments {"course","person","role","status"}
 * POST   /control/overrides {"column","person","points"}   without points: release
 * DELETE /control/tokens                      POST   /control/profile {"profile"}
 * </pre>
 */
final class ControlRoutes {
  private final Javalin server;
  private final LmsControl control;

  ControlRoutes(Javalin server, LmsControl control) {
    this.server = server;
    this.control = control;
  }

  void add() {
    watching();
    registering();
    steering();
    server.get("/health", context -> answer(context, Json.object().put("status", "UP")));
  }

  private void watching() {
    server.get("/control/roster", context -> answer(context, ControlJson.roster(members(context))));
    server.get("/control/grades", context -> answer(context, ControlJson.grades(control.grades())));
    server.get(
        "/control/counters",
        context -> answer(context, ControlJson.counters(control.counters().all())));
    server.delete("/control/counters", context -> control.counters().reset());
    server.get(
        "/lms/violations",
        context -> answer(context, ControlJson.violations(control.violations().all())));
    server.delete("/lms/violations", context -> control.violations().clear());
  }

  private List<Member> members(Context context) {
    String course = context.queryParam("course");
    return control.roster(
        course == null ? control.campus().catalogue().courses().get(0).id() : course);
  }

  private void registering() {
    server.post(
        "/control/register",
        context -> {
          var tool = control.register(address(context));
          answer(context, Json.object().put("toolId", tool.id()).put("clientId", tool.clientId()));
        });
    server.post(
        "/control/invitation",
        context ->
            answer(
                context,
                Json.object()
                    .put("url", control.invitation(address(context)).address().toString())));
  }

  private static URI address(Context context) {
    return URI.create(text(body(context), "url"));
  }

  private void steering() {
    server.post("/control/faults", this::addFault);
    server.delete("/control/faults", context -> control.faults().clear());
    server.post(
        "/control/login-errors",
        context ->
            control
                .loginErrors()
                .enqueue(text(body(context), "error"), text(body(context), "description")));
    server.post("/control/privacy", this::setPrivacy);
    server.post("/control/quirks", this::setQuirks);
    server.post(
        "/control/profile",
        context ->
            control.quirks().adopt(constant(QuirkProfile.class, text(body(context), "profile"))));
    server.post("/control/enrolments", this::enrol);
    server.post("/control/overrides", this::override);
    server.delete("/control/tokens", context -> control.accessTokens().revokeAll());
  }

  private void addFault(Context context) {
    ObjectNode body = body(context);
    Endpoint endpoint =
        Endpoint.named(text(body, "endpoint"))
            .orElseThrow(() -> new BadRequestResponse("no such endpoint"));
    control
        .faults()
        .enqueue(endpoint, ControlJson.fault(body), Math.max(1, body.path("times").asInt()));
  }

  private void setPrivacy(Context context) {
    control.campus().setPrivacy(constant(Privacy.class, text(body(context), "privacy")));
  }

  private void setQuirks(Context context) {
    body(context)
        .properties()
        .forEach(
            entry ->
                control
                    .quirks()
                    .set(constant(Quirk.class, entry.getKey()), entry.getValue().asBoolean()));
  }

  private void enrol(Context context) {
    ObjectNode body = body(context);
    control.enrol(
        text(body, "course"),
        text(body, "person"),
        constant(CourseRole.class, text(body, "role")),
        constant(EnrolmentStatus.class, text(body, "status")));
  }

  private void override(Context context) {
    ObjectNode body = body(context);
    JsonNode points = body.path("points");
    if (points.isNumber()) {
      control
          .campus()
          .gradebook()
          .override(text(body, "column"), text(body, "person"), points.asDouble());
    } else {
      control.campus().gradebook().release(text(body, "column"), text(body, "person"));
    }
  }

  private static ObjectNode body(Context context) {
    return Json.object(context.body())
        .orElseThrow(() -> new BadRequestResponse("the body is no JSON object"));
  }

  private static String text(ObjectNode body, String name) {
    return body.path(name).asText();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("unknown " + type.getSimpleName() + ": " + name);
    }
  }

  private static void answer(Context context, ObjectNode json) {
    context.result(json.toPrettyString()).contentType("application/json; charset=utf-8");
  }

  private static void answer(Context context, ArrayNode json) {
    context.result(json.toPrettyString()).contentType("application/json; charset=utf-8");
  }
}
