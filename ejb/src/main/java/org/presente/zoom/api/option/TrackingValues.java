package org.presente.zoom.api.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.presente.zoom.api.MeetingRequest;

/** Values of the account's tracking fields, by the field's name. */
public record TrackingValues(Map<String, String> values) implements MeetingOption {
  public TrackingValues {
    values = Map.copyOf(values);
  }

  @Override
  public MeetingRequest on(MeetingRequest request) {
    List<Map<String, Object>> rows =
        values.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .toList();
    return request.field("tracking_fields", rows);
  }

  private static Map<String, Object> row(String field, String value) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("field", field);
    row.put("value", value);
    return row;
  }
}
