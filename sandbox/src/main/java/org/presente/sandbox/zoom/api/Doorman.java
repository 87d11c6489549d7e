package org.presente.sandbox.zoom.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.BodyRules;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.rule.Operation;
import org.presente.sandbox.zoom.rule.Operations.Match;
import org.presente.sandbox.zoom.rule.PathValue;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Plan;
import org.presente.sandbox.zoom.state.Token;
import org.presente.sandbox.zoom.state.World;

/** The checks every call passes: token, scope, plan, path values, query names, body. */
final class Doorman {
  private static final String BEARER = "Bearer ";

  private final World world;
  private final Journal journal;
  private final BodyRules rules = new BodyRules();

  Doorman(World world, Journal journal) {
    this.world = world;
    this.journal = journal;
  }

  Token token(String header, Instant now) {
    var token =
        Optional.of(header)
            .filter(h -> h.startsWith(BEARER))
            .flatMap(h -> world.token(h.substring(BEARER.length())))
            .filter(t -> world.app(t.clientId()).filter(App::active).isPresent())
            .orElseThrow(() -> ApiError.token("Invalid access token."));
    if (!now.isBefore(token.expiresAt())) {
      throw ApiError.token("Access token is expired.");
    }
    return token;
  }

  /** The message lists every scope that would do. */
  void checkScope(Operation operation, Token token) {
    var enough =
        operation.granularScopes().stream().anyMatch(token.scopes()::contains)
            || operation.classicScopes().stream().anyMatch(token.scopes()::contains);
    if (!enough) {
      throw new ApiError(
          400,
          4711,
          "Invalid access token, does not contain scopes:" + operation.granularScopes() + ".");
    }
  }

  /** Registration asks for the host's licence instead, later. */
  void checkPlan(Operation operation, Account account) {
    if ("business".equals(operation.plan()) && !account.plan().atLeast(Plan.BUSINESS)) {
      throw new ApiError(
          400,
          400,
          "This API is only available for ZMP and Business or higher accounts that have enabled"
              + " the Dashboard feature.");
    }
    var byHost = operation.path().contains("/registrants");
    if ("pro".equals(operation.plan()) && !byHost && !account.plan().atLeast(Plan.PRO)) {
      throw ApiError.paidAccountOnly(account.id());
    }
  }

  Map<String, String> pathValues(Match match, Instant now) {
    var values = new LinkedHashMap<String, String>();
    match
        .values()
        .forEach(
            (name, raw) -> {
              var value = PathValue.of(raw);
              if (value.needlesslyTwice()) {
                note(match.operation(), now, "path value encoded twice without need");
              }
              values.put(name, value.text());
            });
    return values;
  }

  /** Zoom overlooks parameters it does not know. */
  void noteUnknown(Operation operation, Map<String, String> query, Instant now) {
    var unknown = new ArrayList<>(query.keySet());
    unknown.removeAll(operation.queryParameters());
    unknown.forEach(name -> note(operation, now, "unknown query parameter " + name));
    var tokens = operation.queryParameters().contains("next_page_token");
    if (query.containsKey("page_number") && tokens) {
      note(operation, now, "page_number is deprecated");
    }
  }

  ObjectNode body(Operation operation, String contentType, String text, Instant now) {
    if (!rules.knows(operation.id())) {
      if (!text.isEmpty()) {
        note(operation, now, "body where none belongs");
      }
      return Json.object();
    }
    if (!contentType.startsWith("application/json")) {
      note(operation, now, "content type is not application/json");
      throw new ApiError(415, 300, "Unsupported Content Type");
    }
    var body = parse(text);
    var errors = rules.check(operation.id(), body);
    if (!errors.isEmpty()) {
      errors.forEach(e -> note(operation, now, e.field() + ": " + e.message()));
      throw ApiError.invalid(errors);
    }
    return body;
  }

  private static ObjectNode parse(String text) {
    try {
      if (Json.MAPPER.readTree(text) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new ApiError(400, 300, "Request Body should be a valid JSON object.");
    }
    throw new ApiError(400, 300, "Request Body should be a valid JSON object.");
  }

  private void note(Operation operation, Instant now, String what) {
    journal.violation(new Journal.Violation(now, operation.id(), what));
  }
}
