package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.presente.sandbox.zoom.meeting.Times;
import org.presente.sandbox.zoom.rule.ApiError;

/** The days of a report: at most one month, within the last six. Both ends belong to it. */
record Window(LocalDate from, LocalDate to) {
  private static final int MONTHS_KEPT = 6;

  static Window of(Call call) {
    var from = Times.date(call.required("from"), "from");
    var to = Times.date(call.required("to"), "to");
    var today = call.now().atZone(ZoneOffset.UTC).toLocalDate();
    if (to.isBefore(from) || to.isAfter(from.plusMonths(1))) {
      throw new ApiError(400, 300, "The date range must be at most one month.");
    }
    if (from.isBefore(today.minusMonths(MONTHS_KEPT))) {
      throw new ApiError(400, 300, "The report can only be requested for the last 6 months.");
    }
    return new Window(from, to);
  }

  boolean contains(Instant instant) {
    var day = instant.atZone(ZoneOffset.UTC).toLocalDate();
    return !day.isBefore(from) && !day.isAfter(to);
  }

  ObjectNode put(ObjectNode json) {
    return json.put("from", from.toString()).put("to", to.toString());
  }
}
