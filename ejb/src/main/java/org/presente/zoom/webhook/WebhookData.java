package org.presente.zoom.webhook;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** Events of Zoom. A body is sealed, and forgotten as soon as it was worked on. */
@Singleton
class WebhookData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("zoom_webhook")
            .plain(
                "connection_id",
                "previous_until",
                "validated_at",
                "refused_at",
                "refusal",
                "created_at")
            .has(Kind.SECRET, "path", "sealed_secret", "sealed_previous"),
        StoredTable.entity(
                "zoom_webhook_event",
                "zoom-events",
                Whose.PARTICIPANTS,
                Kept.atMost(ForgetTask.EVENTS))
            .plain("connection_id", "event_key", "event_name", "received_at")
            .has(Kind.BUNDLE, "sealed_body"));
  }
}
