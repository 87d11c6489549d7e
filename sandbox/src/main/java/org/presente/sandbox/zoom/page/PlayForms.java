package org.presente.sandbox.zoom.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.live.JoinResult.Refused;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.live.Stage;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.Registrant;
import org.presente.sandbox.zoom.state.UuidShape;

/** The buttons of the control page and of the clock. */
public final class PlayForms {
  private final Parts parts;
  private final Ids ids = new Ids();

  public PlayForms(Parts parts) {
    this.parts = parts;
  }

  public void register(Javalin server) {
    server.post("/play/clock", new Locked(parts, this::moveClock));
    server.post("/play/{id}/{action}", new Locked(parts, this::play));
  }

  private void moveClock(Context context) {
    if (context.formParam("to") != null) {
      parts.clock().advanceTo(Instant.parse(form(context, "to")));
    } else {
      parts.clock().advance(Duration.parse(form(context, "advance")));
    }
    parts.stage().tick();
    var back = form(context, "back");
    seeOther(context, back.matches("/(m/\\d+)?") ? back : "/");
  }

  private void play(Context context) {
    var meeting =
        parts.finder().find(context.pathParam("id")).filter(m -> !m.deleted()).orElseThrow();
    act(context, meeting)
        .ifPresentOrElse(
            refused -> refuse(context, meeting, refused),
            () -> seeOther(context, "/m/" + meeting.id()));
  }

  private Optional<Refused> act(Context context, Meeting meeting) {
    var stage = parts.stage();
    var userId = form(context, "user_id");
    switch (context.pathParam("action")) {
      case "start" -> stage.start(meeting);
      case "end" -> running(meeting).ifPresent(stage::end);
      case "record" ->
          parts.world().instance(form(context, "uuid")).ifPresent(stage.recorder()::record);
      case "leave" -> running(meeting).ifPresent(i -> stage.leave(i, userId));
      case "admit" -> running(meeting).ifPresent(i -> stage.admit(i, userId));
      case "main" -> running(meeting).ifPresent(i -> stage.backToMain(i, userId));
      case "breakout" ->
          running(meeting).ifPresent(i -> stage.toBreakout(i, userId, ids.uuid(UuidShape.NATURAL)));
      case "guest" -> {
        return join(stage, meeting, new Joiner.Guest(form(context, "name")), "Windows");
      }
      case "phone" -> {
        return join(stage, meeting, new Joiner.Caller(form(context, "number")), "Phone");
      }
      default -> {
        return registrant(meeting, form(context, "registrant_id"))
            .flatMap(r -> join(stage, meeting, new Joiner.Registered(r.id(), r.name()), "Android"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Refused> join(
      Stage stage, Meeting meeting, Joiner joiner, String device) {
    return stage.join(meeting, joiner, device) instanceof Refused refused
        ? Optional.of(refused)
        : Optional.empty();
  }

  private Optional<Instance> running(Meeting meeting) {
    return parts.world().running(meeting.id());
  }

  private static Optional<Registrant> registrant(Meeting meeting, String id) {
    return meeting.registrants().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private static void refuse(Context context, Meeting meeting, Refused refused) {
    context
        .status(409)
        .html(
            Html.page(
                "Not possible",
                false,
                Html.of(
                    "<section><h1>Not possible now</h1><p>{}</p><p><a href=\"/m/{}\">Back</a></p>"
                        + "</section>",
                    refused.reason(),
                    meeting.id())));
  }

  private static void seeOther(Context context, String location) {
    context.status(303).header("Location", location);
  }

  private static String form(Context context, String name) {
    return Optional.ofNullable(context.formParam(name)).orElse("");
  }
}
