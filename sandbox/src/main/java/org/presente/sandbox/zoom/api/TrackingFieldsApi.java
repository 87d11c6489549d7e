package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.World;

/** The tracking fields an account defines for its meetings. */
final class TrackingFieldsApi {
  private final World world;
  private final Ids ids = new Ids();

  TrackingFieldsApi(World world) {
    this.world = world;
  }

  Map<String, Handler> handlers() {
    return Map.of(
        "trackingfieldList", this::list,
        "trackingfieldCreate", this::create,
        "trackingfieldGet", call -> Answer.ok(find(call).deepCopy()),
        "trackingfieldUpdate", this::update,
        "trackingfieldDelete", this::delete);
  }

  private Map<String, ObjectNode> fields(Call call) {
    return world.trackingFields(call.account().id());
  }

  private Answer list(Call call) {
    var json = Json.object().put("total_records", fields(call).size());
    json.putArray("tracking_fields").addAll(fields(call).values());
    return Answer.ok(json);
  }

  private Answer create(Call call) {
    var field = Json.object().put("id", ids.letters(22)).put("field", "");
    field.putArray("recommended_values");
    field.put("required", false).put("visible", true).setAll(call.body());
    fields(call).put(field.path("id").asText(), field);
    return Answer.created(field.deepCopy());
  }

  private ObjectNode find(Call call) {
    var id = call.path().get("fieldId");
    var field = fields(call).get(id);
    if (field == null) {
      throw new ApiError(404, 5110, "Tracking field does not exist: " + id + ".");
    }
    return field;
  }

  private Answer update(Call call) {
    find(call).setAll(call.body());
    return Answer.empty();
  }

  private Answer delete(Call call) {
    find(call);
    fields(call).remove(call.path().get("fieldId"));
    return Answer.empty();
  }
}
