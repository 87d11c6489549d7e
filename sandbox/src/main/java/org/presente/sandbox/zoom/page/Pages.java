package org.presente.sandbox.zoom.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.live.JoinResult;
import org.presente.sandbox.zoom.live.JoinResult.Refused;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.meeting.Registration;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Resources;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Meeting;

/** The addresses of the pages people are sent to, and of the home page. */
public final class Pages {
  private final Parts parts;

  public Pages(Parts parts) {
    this.parts = parts;
  }

  public void register(Javalin server) {
    server.get("/zoom.css", c -> c.contentType("text/css").result(Resources.text("zoom.css")));
    server.get(
        "/", new Locked(parts, c -> c.html(new HomePage(parts.world(), parts.clock()).show())));
    server.get("/m/{id}", new Locked(parts, this::control));
    server.get("/j/{id}", new Locked(parts, this::lookAtJoin));
    server.get("/w/{id}", new Locked(parts, this::lookAtJoin));
    server.post("/j/{id}", new Locked(parts, this::join));
    server.post("/w/{id}", new Locked(parts, this::join));
    server.get("/s/{id}", new Locked(parts, this::lookAtStart));
    server.post("/s/{id}", new Locked(parts, this::start));
    server.get("/meeting/register/{key}", new Locked(parts, this::lookAtRegistration));
    server.post("/meeting/register/{key}", new Locked(parts, this::registerSomebody));
  }

  private void control(Context context) {
    var page = new ControlPage(parts.world(), parts.clock(), parts.links());
    meeting(context).ifPresentOrElse(m -> context.html(page.show(m)), () -> gone(context));
  }

  private void lookAtJoin(Context context) {
    var visit =
        new JoinPage.Visit(query(context, "tk"), query(context, "pwd"), query(context, "in"), "");
    meeting(context).ifPresentOrElse(m -> show(context, m, visit), () -> gone(context));
  }

  private void show(Context context, Meeting meeting, JoinPage.Visit visit) {
    var page = new JoinPage(parts.world(), parts.clock());
    context.html(page.show(meeting, context.path(), visit));
  }

  private void join(Context context) {
    meeting(context).ifPresentOrElse(m -> join(context, m), () -> gone(context));
  }

  private void join(Context context, Meeting meeting) {
    var tk = form(context, "tk");
    var pwd = form(context, "pwd");
    var userId = form(context, "in");
    if (JoinPage.passwordFits(meeting, pwd)) {
      switch (form(context, "action")) {
        case "join" -> {
          var result = enter(context, meeting);
          if (result instanceof Refused refused) {
            show(context, meeting, new JoinPage.Visit(tk, pwd, userId, refused.reason()));
            return;
          }
          userId = result.userId();
        }
        case "leave" -> leave(meeting, form(context, "user_id"));
        default -> {
          // only the passcode was given: look again
        }
      }
    }
    seeOther(
        context,
        "%s?tk=%s&pwd=%s&in=%s".formatted(context.path(), encode(tk), encode(pwd), encode(userId)));
  }

  private JoinResult enter(Context context, Meeting meeting) {
    var tk = form(context, "tk");
    if (tk.isEmpty() && meeting.registrationOpen()) {
      return new Refused("This meeting asks for registration.");
    }
    Joiner joiner =
        tk.isEmpty()
            ? new Joiner.Guest(form(context, "name").strip())
            : new Joiner.PersonalLink(URI.create("?tk=" + encode(tk)));
    return parts.stage().join(meeting, joiner, "Windows");
  }

  private void leave(Meeting meeting, String userId) {
    parts.world().running(meeting.id()).ifPresent(i -> parts.stage().leave(i, userId));
  }

  private void lookAtStart(Context context) {
    var zak = query(context, "zak");
    host(context, zak)
        .ifPresentOrElse(
            m -> context.html(new StartPage(parts.world(), parts.clock()).show(m, zak)),
            () -> context.status(403).html(StartPage.expired()));
  }

  private void start(Context context) {
    var zak = form(context, "zak");
    var meeting = host(context, zak);
    if (meeting.isEmpty()) {
      context.status(403).html(StartPage.expired());
      return;
    }
    var running = parts.world().running(meeting.get().id());
    switch (form(context, "action")) {
      case "start" -> parts.stage().start(meeting.get());
      case "end" -> running.ifPresent(parts.stage()::end);
      default -> running.ifPresent(i -> parts.stage().admit(i, form(context, "user_id")));
    }
    seeOther(context, context.path() + "?zak=" + encode(zak));
  }

  private Optional<Meeting> host(Context context, String zak) {
    return meeting(context)
        .filter(
            m ->
                parts
                    .links()
                    .startedBy(zak, parts.clock().instant())
                    .filter(id -> id == m.id())
                    .isPresent());
  }

  private void lookAtRegistration(Context context) {
    registering(context)
        .ifPresentOrElse(
            m -> context.html(new RegisterPage(parts.links()).form(m, context.path())),
            () -> gone(context));
  }

  private void registerSomebody(Context context) {
    registering(context).ifPresentOrElse(m -> registerSomebody(context, m), () -> gone(context));
  }

  private void registerSomebody(Context context, Meeting meeting) {
    var request = Json.object();
    for (var name : new String[] {"first_name", "last_name", "email"}) {
      request.put(name, form(context, name));
    }
    try {
      var registration = new Registration(parts.world(), parts.clock());
      var registrant = registration.add(meeting, request, List.of());
      context.html(new RegisterPage(parts.links()).done(meeting, registrant));
    } catch (ApiError refused) {
      context.status(400).result(String.valueOf(refused.getMessage()));
    }
  }

  private Optional<Meeting> registering(Context context) {
    return parts.world().meetings().stream()
        .filter(m -> m.linkPassword().equals(context.pathParam("key")) && !m.deleted())
        .filter(Meeting::registrationOpen)
        .findFirst();
  }

  private Optional<Meeting> meeting(Context context) {
    return parts.finder().find(context.pathParam("id")).filter(m -> !m.deleted());
  }

  private static void gone(Context context) {
    context
        .status(404)
        .html(
            Html.page(
                "No such meeting",
                false,
                Html.of("<section><h1>This meeting does not exist</h1></section>")));
  }

  private static void seeOther(Context context, String location) {
    context.status(303).header("Location", location);
  }

  private static String query(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }

  private static String form(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
