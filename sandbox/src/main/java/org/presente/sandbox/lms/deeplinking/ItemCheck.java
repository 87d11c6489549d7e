package org.presente.sandbox.lms.deeplinking;

import static org.presente.sandbox.lms.deeplinking.Breach.unless;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.presente.sandbox.lms.platform.Json;

/** One content item, Deep Linking 2.0 section 3. */
record ItemCheck(DeepLinkingSettings settings, List<Breach> breaches) {

  void check(JsonNode item) {
    String type = item.path("type").asText();
    if (!settings.acceptTypes().contains(type)) {
      unless(false, breaches, "accept_types", "an item's type is not among the accepted");
      return;
    }
    texts(item, "title", "text");
    pictures(item);
    switch (type) {
      case "ltiResourceLink" -> resourceLink(item);
      case "html" -> unless(item.path("html").isTextual(), breaches, "html", "html is missing");
      default -> unless(isAddress(item.path("url")), breaches, "url", "an item has no url");
    }
  }

  /** Stricter than the text, where url and custom are optional: real platforms need them. */
  private void resourceLink(JsonNode item) {
    unless(isAddress(item.path("url")), breaches, "url", "a link has no url, or no web address");
    JsonNode custom = item.path("custom");
    unless(
        custom.isObject()
            && !custom.isEmpty()
            && Json.elements(custom).allMatch(JsonNode::isTextual),
        breaches,
        "custom",
        "custom is missing or holds something else than texts");
    lineItem(item.path("lineItem"));
    span(item, "available");
    span(item, "submission");
  }

  private void pictures(JsonNode item) {
    for (String name : List.of("icon", "thumbnail")) {
      JsonNode picture = item.path(name);
      unless(
          picture.isMissingNode() || isAddress(picture.path("url")),
          breaches,
          name,
          name + " has no url");
    }
  }

  private void lineItem(JsonNode lineItem) {
    if (lineItem.isMissingNode()) {
      return;
    }
    unless(
        !settings.acceptLineItem().isFalse(),
        breaches,
        "accept_lineitem",
        "a line item where none is accepted");
    JsonNode maximum = lineItem.path("scoreMaximum");
    unless(
        maximum.isNumber() && maximum.asDouble() > 0,
        breaches,
        "lineItem",
        "scoreMaximum is not a number above zero");
    texts(lineItem, "label", "resourceId", "tag");
    JsonNode review = lineItem.path("submissionReview");
    unless(
        review.isMissingNode() || review.isObject(),
        breaches,
        "submissionReview",
        "submissionReview is no object");
  }

  private void span(JsonNode item, String name) {
    JsonNode span = item.path(name);
    for (String end : List.of("startDateTime", "endDateTime")) {
      JsonNode time = span.path(end);
      unless(
          time.isMissingNode() || (time.isTextual() && hasZone(time.asText())),
          breaches,
          name,
          name + "." + end + " is no point in time with zone");
    }
    if (span.has("startDateTime") && span.has("endDateTime")) {
      unless(
          inOrder(span.path("startDateTime").asText(), span.path("endDateTime").asText()),
          breaches,
          name,
          name + " ends before it starts");
    }
  }

  private void texts(JsonNode object, String... names) {
    for (String name : names) {
      JsonNode value = object.path(name);
      unless(value.isMissingNode() || value.isTextual(), breaches, name, name + " is no text");
    }
  }

  private static boolean isAddress(JsonNode url) {
    try {
      URI uri = URI.create(url.asText());
      return url.isTextual()
          && uri.getHost() != null
          && List.of("http", "https").contains(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean hasZone(String time) {
    try {
      return OffsetDateTime.parse(time).getOffset() != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean inOrder(String start, String end) {
    return !hasZone(start)
        || !hasZone(end)
        || !OffsetDateTime.parse(end).isBefore(OffsetDateTime.parse(start));
  }
}
