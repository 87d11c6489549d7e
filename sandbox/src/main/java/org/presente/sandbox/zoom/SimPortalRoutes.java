package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.RandomFaults;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.webhook.Mischief;

/** {@code /sim}, second part: general apps, seeding, edits on Zoom's site, failures by chance. */
final class SimPortalRoutes {
  private static final String MEETING = "/sim/meetings/{id}";

  private final ZoomControl control;

  SimPortalRoutes(ZoomControl control) {
    this.control = control;
  }

  void register(Javalin server) {
    server.post("/sim/apps", this::createApp);
    server.delete("/sim/apps/{id}/users/{user}", this::removeApp);
    server.post("/sim/seed", this::seed);
    server.post("/sim/meetings", this::create);
    server.get(MEETING + "/api", c -> SimRoutes.json(c, control.portal().look(id(c))));
    server.patch(MEETING, this::change);
    server.delete(MEETING, this::delete);
    server.post(MEETING + "/recover", c -> control.portal().recover(id(c)));
    server.post("/sim/faults/random", this::failByChance);
    server.post("/sim/webhooks/mischief", this::mischief);
    server.post("/sim/webhooks/challenge", this::challenge);
  }

  private void createApp(Context context) {
    var body = SimRoutes.body(context);
    var redirects =
        SimRoutes.texts(body.path("redirects")).stream()
            .map(URI::create)
            .collect(Collectors.toUnmodifiableSet());
    control
        .oauth()
        .app(
            SimRoutes.text(body, "account_id"),
            SimRoutes.text(body, "client_id"),
            SimRoutes.text(body, "client_secret"),
            body.has("scopes") ? SimRoutes.texts(body.get("scopes")) : control.allScopes(),
            App.Kind.valueOf(SimRoutes.text(body, "kind").toUpperCase(Locale.ROOT)),
            redirects);
    context.status(201);
  }

  private void removeApp(Context context) {
    control.oauth().remove(context.pathParam("id"), context.pathParam("user"));
  }

  private void seed(Context context) {
    var body = SimRoutes.body(context);
    var template = body.get("meeting") instanceof ObjectNode given ? given : Json.object();
    var ids =
        control
            .portal()
            .seed(
                SimRoutes.text(body, "account_id"),
                body.path("hosts").asInt(1),
                body.path("meetings").asInt(1),
                Instant.parse(SimRoutes.text(body, "from")),
                template);
    var json = Json.object();
    ids.forEach(json.putArray("ids")::add);
    SimRoutes.json(context.status(201), json);
  }

  private void create(Context context) {
    var body = SimRoutes.body(context);
    var meeting =
        control.portal().create(SimRoutes.text(body, "host"), body.withObject("/meeting"));
    SimRoutes.json(context.status(201), Json.object().put("id", meeting.id()));
  }

  private void change(Context context) {
    var occurrence = context.queryParam("occurrence_id");
    var body = SimRoutes.body(context);
    if (occurrence == null) {
      control.portal().change(id(context), body);
    } else {
      control.portal().change(id(context), occurrence, body);
    }
  }

  private void delete(Context context) {
    var occurrence = context.queryParam("occurrence_id");
    if (occurrence == null) {
      control.portal().delete(id(context));
    } else {
      control.portal().delete(id(context), occurrence);
    }
  }

  private void failByChance(Context context) {
    var body = SimRoutes.body(context);
    var kinds = new ArrayList<Fault.Kind>();
    SimRoutes.texts(body.path("kinds")).stream()
        .sorted()
        .forEach(k -> kinds.add(Fault.Kind.valueOf(k.toUpperCase(Locale.ROOT))));
    control.failByChance(
        new RandomFaults(
            body.path("seed").asLong(),
            body.path("rate").asDouble(),
            kinds,
            Duration.parse(body.path("delay").asText("PT5S"))));
    context.status(201);
  }

  private void mischief(Context context) {
    var body = SimRoutes.body(context);
    control.mischief(
        new Mischief(
            body.path("seed").asLong(),
            body.path("loss").asDouble(),
            body.path("duplicates").asDouble(),
            body.path("disorder").asDouble(),
            body.path("wrong_signature").asDouble()));
    context.status(201);
  }

  private void challenge(Context context) {
    var url = URI.create(SimRoutes.text(SimRoutes.body(context), "url"));
    SimRoutes.json(context, Json.object().put("passed", control.challenge(url)));
  }

  private static long id(Context context) {
    return Long.parseLong(context.pathParam("id"));
  }
}
