package org.presente.lti.ags;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.lti.http.Addresses;
import org.presente.lti.json.JsonObject;

/** A line item as it travels (AGS 2.0 section 3.2). */
final class LineItemJson {
  private LineItemJson() {}

  /**
   * Without id, which Blackboard refuses in a body, and with all else, which Moodle clears else.
   */
  static Map<String, Object> write(LineItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", item.label());
    json.put("scoreMaximum", number(item.scoreMaximum()));
    item.resourceId().ifPresent(id -> json.put("resourceId", id));
    item.tag().ifPresent(tag -> json.put("tag", tag));
    item.resourceLinkId().ifPresent(id -> json.put("resourceLinkId", id));
    item.startDateTime().ifPresent(start -> json.put("startDateTime", start.toString()));
    item.endDateTime().ifPresent(end -> json.put("endDateTime", end.toString()));
    if (item.reviewable()) {
      json.put("submissionReview", Map.of("reviewableStatus", List.of("Completed")));
    }
    return json;
  }

  /** Empty for something that is no line item, e.g. without an id to send scores to. */
  static Optional<LineItem> read(JsonObject json, URI base) {
    Optional<BigDecimal> maximum = json.number("scoreMaximum").filter(max -> max.signum() > 0);
    Optional<URI> id = json.text("id").flatMap(text -> address(text, base));
    if (maximum.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LineItem(
            id,
            json.text("label").orElse(""),
            maximum.get(),
            filled(json, "resourceId"),
            filled(json, "tag"),
            filled(json, "resourceLinkId"),
            json.text("startDateTime").flatMap(LineItemJson::instant),
            json.text("endDateTime").flatMap(LineItemJson::instant),
            json.object("submissionReview").isPresent()));
  }

  /** Blackboard and Open edX want an integer where the number is whole. */
  static Number number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigInteger() : plain;
  }

  private static Optional<String> filled(JsonObject json, String name) {
    return json.text(name).filter(text -> !text.isEmpty());
  }

  /** Scores and the token will go there: not over http where the list itself is https. */
  private static Optional<URI> address(String text, URI base) {
    try {
      URI id = base.resolve(new URI(text));
      boolean safe = Addresses.isHttps(id) || base.getScheme().equalsIgnoreCase(id.getScheme());
      return safe && id.getHost() != null ? Optional.of(id) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
