package org.presente.sandbox.zoom.page;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Predicate;
import org.presente.sandbox.zoom.api.Parts;
import org.presente.sandbox.zoom.state.Recording;
import org.presente.sandbox.zoom.state.RecordingFile;

/** The player behind a share link, and the files behind download addresses. */
public final class RecordingPages {
  private static final Html GONE =
      Html.of("<section><h1>This recording does not exist</h1></section>");

  private final Parts parts;

  public RecordingPages(Parts parts) {
    this.parts = parts;
  }

  public void register(Javalin server) {
    server.get("/rec/share/{key}", new Locked(parts, this::look));
    server.post("/rec/share/{key}", new Locked(parts, this::unlock));
    server.get("/rec/play/{key}", new Locked(parts, this::toShare));
    server.get("/rec/download/{key}", new Locked(parts, this::download));
  }

  /** The key in the address is Zoom's own, not what people type. */
  private void look(Context context) {
    play(context, r -> r.playKey().equals(context.queryParam("pwd")), false);
  }

  private void unlock(Context context) {
    play(context, r -> r.passcode().equals(context.formParam("pwd")), true);
  }

  private void play(Context context, Predicate<Recording> unlocked, boolean tried) {
    var found =
        parts
            .world()
            .recordings()
            .shared(context.pathParam("key"))
            .filter(r -> r.shared() && !r.files(parts.clock().instant()).isEmpty());
    if (found.isEmpty()) {
      context.status(404).html(Html.page("Recording", false, GONE));
      return;
    }
    var recording = found.get();
    var open = recording.passcode().isEmpty() || unlocked.test(recording);
    context.html(open ? player(recording) : question(context, recording, tried));
  }

  private String player(Recording recording) {
    var rows =
        recording.files(parts.clock().instant()).stream()
            .map(f -> Html.of("<li>{} ({})</li>", f.recordingType(), f.fileType()))
            .toList();
    return Html.page(
        recording.topic(),
        false,
        Html.of(
            "<section><h1>Playing: {}</h1><p>{} minutes</p><ul>{}</ul></section>",
            recording.topic(),
            recording.minutes(),
            Html.join(rows)));
  }

  private static String question(Context context, Recording recording, boolean wrong) {
    return Html.page(
        recording.topic(),
        false,
        Html.of(
            "<section><h1>{}</h1><p>{}</p>{}</section>",
            recording.topic(),
            wrong ? "Wrong passcode." : "This recording asks for a passcode.",
            Forms.field(context.path(), "pwd", "Passcode", "Watch", Forms.fields())));
  }

  private void toShare(Context context) {
    var found = owner(context.pathParam("key"));
    context
        .status(found.isPresent() ? 302 : 404)
        .header("Location", found.map(r -> "/rec/share/" + r.shareKey()).orElse("/"));
  }

  private Optional<Recording> owner(String key) {
    return parts.world().recordings().all().stream()
        .filter(r -> file(r, key).isPresent())
        .findFirst();
  }

  private Optional<RecordingFile> file(Recording recording, String key) {
    return recording.files(parts.clock().instant()).stream()
        .filter(f -> f.key().equals(key))
        .findFirst();
  }

  /** With any bearer token: OAuth or download token. */
  private void download(Context context) {
    var key = context.pathParam("key");
    var bearer = Optional.ofNullable(context.header("Authorization")).orElse("");
    var file = owner(key).flatMap(r -> file(r, key));
    if (!bearer.startsWith("Bearer ")) {
      context.status(401);
    } else if (file.isEmpty()) {
      context.status(404);
    } else {
      context.contentType("application/octet-stream").result("WEBVTT\n\n" + file.get().id());
    }
  }
}
