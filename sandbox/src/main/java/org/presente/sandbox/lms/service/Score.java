package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A score as the tool sent it, Assignment and Grade Services 2.0 section 3.4. */
record Score(ObjectNode json) {
  /** Section 3.4.4: a zone and sub-second precision are required. */
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3,9}(Z|[+-]\\d\\d:?\\d\\d)");

  private static final List<String> ACTIVITY =
      List.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
  private static final List<String> GRADING =
      List.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");

  /** The first rule broken. */
  Optional<String> fault() {
    return Stream.of(
            unless(json.path("userId").isTextual(), "userId is missing or no text"),
            unless(readTimestamp().isPresent(), "timestamp lacks a zone, milliseconds or all"),
            unless(ACTIVITY.contains(text("activityProgress")), "activityProgress is unknown"),
            unless(GRADING.contains(text("gradingProgress")), "gradingProgress is unknown"),
            unless(isNumberOrAbsent("scoreGiven"), "scoreGiven is no number"),
            unless(!hasScore() || maximum() > 0, "scoreMaximum is not a number above zero"),
            unless(!json.has("comment") || json.get("comment").isTextual(), "comment is no text"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> unless(boolean fulfilled, String fault) {
    return fulfilled ? Optional.empty() : Optional.of(fault);
  }

  String personId() {
    return text("userId");
  }

  Instant timestamp() {
    return readTimestamp().orElseThrow();
  }

  boolean isFullyGraded() {
    return text("gradingProgress").equals("FullyGraded");
  }

  boolean hasScore() {
    return json.has("scoreGiven");
  }

  boolean isNegative() {
    return hasScore() && json.path("scoreGiven").asDouble() < 0;
  }

  String comment() {
    return text("comment");
  }

  boolean hasBlankComment() {
    return json.has("comment") && comment().isBlank();
  }

  /** Canvas's extension; without it a score is a submission of its own. */
  boolean isNewSubmission() {
    return json.path("https://canvas.instructure.com/lti/submission")
        .path("new_submission")
        .asBoolean(true);
  }

  /** In points of a column with this maximum; never below zero. */
  double points(double columnMaximum) {
    return Math.max(0, json.path("scoreGiven").asDouble() * columnMaximum / maximum());
  }

  private double maximum() {
    return json.path("scoreMaximum").isNumber() ? json.path("scoreMaximum").asDouble() : 0;
  }

  private boolean isNumberOrAbsent(String name) {
    JsonNode value = json.path(name);
    return value.isMissingNode() || value.isNumber();
  }

  private String text(String name) {
    return json.path(name).asText();
  }

  private Optional<Instant> readTimestamp() {
    String text = text("timestamp");
    if (!TIMESTAMP.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(withColon(text)).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** ISO 8601 lets the offset's colon out, the parser does not. */
  private static String withColon(String text) {
    return text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
  }
}
