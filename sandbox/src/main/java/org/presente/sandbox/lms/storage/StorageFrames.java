package org.presente.sandbox.lms.storage;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Html;
import org.presente.sandbox.lms.platform.Platform;

/** What stands beside a tool's frame so that its messages are answered. */
public final class StorageFrames {
  public static final String FRAME = "/storage/frame";
  public static final String SCRIPT = "/storage/storage.js";
  private final Storage storage;
  private final Origins origins;

  public StorageFrames(Platform platform, Storage storage) {
    this.storage = storage;
    this.origins = new Origins(platform.addresses());
  }

  /** HTML for the page around the tool; messages are watched also where there is no storage. */
  public String besideTheTool() {
    boolean frame = storage.isFrameNamed() && storage.isFramePresent();
    return (frame ? frame(storage.target(), frameOrigin()) : "")
        + (storage.mode() == StorageMode.CONFUSED ? frame("impostor", origins.wrong()) : "")
        + script("page", frame ? "capabilities" : "all");
  }

  private String frameOrigin() {
    return storage.isFrameElsewhere() ? origins.wrong() : origins.right();
  }

  private static String frame(String name, String origin) {
    return "<iframe class=\"hidden\" hidden name=\"%1$s\" title=\"%1$s\" src=\"%2$s%3$s?name=%1$s\"></iframe>"
        .formatted(Html.escape(name), origin, FRAME);
  }

  private String script(String role, String answers) {
    return ("<script src=\"%s\" data-role=\"%s\" data-answers=\"%s\" data-mode=\"%s\""
            + " data-right=\"%s\" data-wrong=\"%s\" data-frame=\"%s\"></script>")
        .formatted(
            SCRIPT,
            role,
            answers,
            storage.mode().wireName(),
            origins.right(),
            origins.wrong(),
            storage.isFrameNamed() && storage.isFramePresent()
                ? Html.escape(storage.target())
                : "");
  }

  /** The named frame, or the impostor. */
  public void showFrame(Context context) {
    boolean impostor = "impostor".equals(context.queryParam("name"));
    context.html(
        "<!DOCTYPE html><html lang=\"en\"><head><title>Storage</title></head><body>"
            + script(impostor ? "impostor" : "frame", impostor ? "nothing" : "all")
            + "</body></html>");
  }

  public void showScript(Context context) {
    try (InputStream script = StorageFrames.class.getResourceAsStream("storage.js")) {
      context.result(Objects.requireNonNull(script).readAllBytes());
      context.contentType("text/javascript; charset=utf-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The origin of {@link Addresses#AUTHORIZATION}. */
  public String rightOrigin() {
    return origins.right();
  }

  public String wrongOrigin() {
    return origins.wrong();
  }
}
