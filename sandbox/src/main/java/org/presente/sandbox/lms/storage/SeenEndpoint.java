package org.presente.sandbox.lms.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;

/** Where our windows report what arrived at them; here it is held against the specifications. */
public final class SeenEndpoint implements Handler {
  private static final int LONGEST_KEY = 1000;
  private final Platform platform;
  private final Storage storage;
  private final Origins origins;

  public SeenEndpoint(Platform platform, Storage storage) {
    this.platform = platform;
    this.storage = storage;
    this.origins = new Origins(platform.addresses());
  }

  @Override
  public void handle(Context context) {
    StorageMessage message =
        Json.object(context.body())
            .map(this::message)
            .orElseThrow(() -> new BadRequestResponse("the body is no JSON object"));
    storage.note(message);
    check(message);
    context.status(204);
  }

  private StorageMessage message(ObjectNode json) {
    return new StorageMessage(
        platform.now(),
        json.path("window").asText(),
        json.path("here").asText(),
        json.path("from").asText(),
        json.path("subject").asText(),
        json.path("withId").asBoolean(),
        json.path("key").asText(),
        json.path("value").asText());
  }

  private void check(StorageMessage message) {
    String subject = message.subject();
    require(
        message.here().equals(origins.right()),
        "target-origin",
        "a message arrived at another origin than that of the authorization endpoint");
    require(message.withId(), "message_id", "message_id is missing or no text");
    if (!subject.equals("lti.capabilities")) {
      require(
          !message.key().isEmpty() && message.key().length() <= LONGEST_KEY,
          "key",
          "key is missing, no text or too long");
      boolean atTheFrame = storage.isFrameNamed() && storage.isFramePresent();
      require(
          !atTheFrame || message.window().equals("frame"),
          "target",
          "a message for the named frame was sent to the page around it");
    }
    if (subject.equals("lti.put_data")) {
      require(
          message.value().equals("string") || message.value().equals("null"),
          "value",
          "value is neither a text nor null");
    }
  }

  private void require(boolean fulfilled, String rule, String detail) {
    if (!fulfilled) {
      platform.violations().refuse(Endpoint.STORAGE, "storage." + rule, detail);
    }
  }
}
