package org.presente.zoom.api.account;

import java.util.List;

/**
 * A field that the account asks of each meeting.
 *
 * @param values recommended ones; others are allowed
 */
public record TrackingField(
    String id, String name, boolean required, boolean visible, List<String> values) {
  public TrackingField {
    values = List.copyOf(values);
  }
}
