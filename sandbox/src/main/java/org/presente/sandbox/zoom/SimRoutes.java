package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Plan;

/**
 * {@code /sim}: accounts, apps, users, clock, switches, faults, journal and webhooks as JSON, for
 * programs in another process. Members are named as in {@link ZoomControl} and the state records.
 */
final class SimRoutes {
  private final ZoomControl control;

  SimRoutes(ZoomControl control) {
    this.control = control;
  }

  void register(Javalin server) {
    server.get("/sim/accounts", c -> json(c, control.accountsAsJson()));
    server.post("/sim/accounts", this::createAccount);
    server.patch("/sim/accounts/{id}", this::changeAccount);
    server.patch("/sim/apps/{id}", this::changeApp);
    server.patch("/sim/users/{id}", this::changeUser);
    server.get("/sim/clock", c -> json(c, clock()));
    server.post("/sim/clock", this::moveClock);
    server.get("/sim/switches", c -> json(c, control.switchesAsJson()));
    server.patch("/sim/switches", this::changeSwitches);
    server.get("/sim/faults", c -> json(c, tree(control.faults())));
    server.post("/sim/faults", this::addFault);
    server.delete("/sim/faults", c -> control.clearFaults());
    server.get("/sim/counters", c -> json(c, tree(control.counters())));
    server.get("/sim/requests", c -> json(c, tree(control.requests())));
    server.get("/sim/violations", c -> json(c, tree(control.violations())));
    server.delete("/sim/journal", c -> control.clearJournal());
    server.get("/sim/webhooks", c -> json(c, tree(control.deliveries())));
    server.post("/sim/webhooks", this::subscribe);
  }

  /** A missing or malformed member is the caller's mistake, said in one line. */
  static void explain(Exception mistake, Context context) {
    context.status(400).result(String.valueOf(mistake.getMessage()));
  }

  private void createAccount(Context context) {
    var body = body(context);
    var id = text(body, "id");
    control.account(id, text(body, "name"), plan(text(body, "plan")));
    for (var user : body.path("users")) {
      control.user(
          id,
          text(user, "email"),
          text(user, "name"),
          user.path("type").asInt(2),
          user.path("timezone").asText("UTC"));
    }
    control.user(id, text(body, "owner"), "Account Owner", 2, "UTC");
    control.owner(id, control.userId(text(body, "owner")));
    var scopes = body.has("scopes") ? texts(body.get("scopes")) : control.allScopes();
    control.app(id, text(body, "client_id"), text(body, "client_secret"), scopes);
    context.status(201);
  }

  private void changeAccount(Context context) {
    var body = body(context);
    control.change(
        context.pathParam("id"),
        account -> {
          var changed = account;
          if (body.has("plan")) {
            changed = changed.withPlan(plan(text(body, "plan")));
          }
          if (body.get("locked_settings") instanceof ObjectNode locked) {
            changed = changed.withLockedSettings(locked);
          }
          return body.has("breakout_rooms")
              ? changed.withBreakoutRooms(body.get("breakout_rooms").asBoolean())
              : changed;
        });
  }

  private void changeApp(Context context) {
    var body = body(context);
    control.changeApp(
        context.pathParam("id"),
        app ->
            app.withScopes(body.has("scopes") ? texts(body.get("scopes")) : app.scopes())
                .withActive(body.path("active").asBoolean(app.active()))
                .withSingleToken(body.path("single_token").asBoolean(app.singleToken())));
  }

  private void changeUser(Context context) {
    var body = body(context);
    control.changeUser(
        context.pathParam("id"),
        user ->
            user.withType(body.path("type").asInt(user.type()))
                .withStatus(body.path("status").asText(user.status())));
  }

  private ObjectNode clock() {
    return Json.object()
        .put("now", control.clock().instant().toString())
        .put("offset_ms", control.clock().offset().toMillis());
  }

  /** {@code advance} is an ISO duration, {@code to} an instant. */
  private void moveClock(Context context) {
    var body = body(context);
    if (body.has("to")) {
      control.clock().advanceTo(Instant.parse(text(body, "to")));
    } else {
      control.clock().advance(Duration.parse(text(body, "advance")));
    }
    json(context, clock());
  }

  private void changeSwitches(Context context) {
    var body = body(context);
    control.switches(
        switches -> {
          try {
            ObjectReader reader = Json.MAPPER.readerForUpdating(switches);
            reader.readValue(body);
          } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
          }
        });
    json(context, control.switchesAsJson());
  }

  private void addFault(Context context) {
    var body = body(context);
    control.fail(
        new Fault(
            text(body, "operation"),
            Fault.Kind.valueOf(text(body, "kind").toUpperCase(Locale.ROOT)),
            body.path("times").asInt(1),
            Duration.parse(body.path("delay").asText("PT5S"))));
    context.status(201);
  }

  private void subscribe(Context context) {
    var body = body(context);
    control.subscribe(
        text(body, "account_id"),
        URI.create(text(body, "url")),
        text(body, "secret"),
        texts(body.path("events")));
    context.status(201);
  }

  private static Plan plan(String word) {
    return Plan.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static Set<String> texts(JsonNode array) {
    var values = new HashSet<String>();
    array.forEach(v -> values.add(v.asText()));
    return values;
  }

  static ObjectNode body(Context context) {
    try {
      return (ObjectNode) Json.MAPPER.readTree(context.body());
    } catch (IOException | ClassCastException e) {
      throw new IllegalArgumentException("The body must be a JSON object", e);
    }
  }

  static String text(JsonNode body, String member) {
    if (!body.hasNonNull(member)) {
      throw new IllegalArgumentException("Missing member: " + member);
    }
    return body.get(member).asText();
  }

  private static JsonNode tree(Object value) {
    return Json.MAPPER.valueToTree(value);
  }

  static void json(Context context, JsonNode body) {
    context.contentType("application/json").result(body.toString());
  }
}
