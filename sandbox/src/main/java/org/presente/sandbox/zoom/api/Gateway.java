package org.presente.sandbox.zoom.api;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.rule.Operation;
import org.presente.sandbox.zoom.rule.Operations;
import org.presente.sandbox.zoom.rule.Operations.Match;
import org.presente.sandbox.zoom.rule.Pages;
import org.presente.sandbox.zoom.rule.RateLimited;
import org.presente.sandbox.zoom.state.Account;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Token;

/** Everything below /v2 comes through here. */
public final class Gateway {
  private static final String ROOT = "/v2";

  private final Parts parts;
  private final Doorman doorman;
  private final Operations operations = new Operations();
  private final Map<String, Handler> handlers = new HashMap<>();
  private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

  public Gateway(Parts parts) {
    this.parts = parts;
    this.doorman = new Doorman(parts.world(), parts.journal());
    var directory = new Directory(parts.world(), parts.journal());
    var listing = new Listing(new Pages());
    handlers.putAll(new UsersApi(parts.world(), directory, listing).handlers());
    handlers.putAll(new MeetingsApi(parts, directory, listing).handlers());
    handlers.putAll(new WebinarsApi(parts, directory, listing).handlers());
    handlers.putAll(new RegistrantsApi(parts, listing).handlers());
    handlers.putAll(new PastApi(parts, listing).handlers());
    handlers.putAll(new ReportsApi(parts, directory, listing).handlers());
    handlers.putAll(new MetricsApi(parts, listing).handlers());
    handlers.putAll(new RecordingsApi(parts, directory, listing).handlers());
    handlers.putAll(new TrackingFieldsApi(parts.world()).handlers());
  }

  /** To be called after every other handler: whoever is cut off finds the call in the journal. */
  public static void hangUpIfDropped(Context context) {
    Reply.hangUpIfDropped(context);
  }

  public void handle(Context context) {
    var path = context.req().getRequestURI().substring(ROOT.length());
    var match = operations.route(context.method().name(), path.isEmpty() ? "/" : path);
    var id = match.map(m -> m.operation().id()).orElse("unknown");
    var fault = parts.faults().take(id, decoded(path + query(context)));
    var status = answer(context, match, fault);
    parts
        .journal()
        .request(
            new Journal.Entry(
                parts.clock().instant(),
                id,
                context.method().name(),
                context.req().getRequestURI() + query(context),
                status));
  }

  /** Instances with a slash in their name are encoded twice. */
  private static String decoded(String path) {
    var once = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    return URLDecoder.decode(once.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String query(Context context) {
    var query = context.queryString();
    return query == null ? "" : "?" + query;
  }

  private int answer(Context context, Optional<Match> match, Optional<Fault> fault) {
    if (fault.isPresent() && !fault.get().spoilsTheAnswerOnly()) {
      return spoilt(context, fault.get());
    }
    var busy = match.flatMap(Gateway::written);
    if (parts.world().switches().rateLimits() && busy.filter(b -> !inFlight.add(b)).isPresent()) {
      return reply(RateLimited.concurrent(match.orElseThrow().operation()), match).send(context);
    }
    try {
      var reply = reply(context, match);
      return fault
          .map(f -> reply.send(context, f.kind(), f.delay()))
          .orElseGet(() -> sendInTime(reply, context));
    } finally {
      busy.ifPresent(inFlight::remove);
    }
  }

  private int sendInTime(Reply reply, Context context) {
    var latency = parts.world().switches().latency();
    return latency.isZero() ? reply.send(context) : reply.send(context, Fault.Kind.SLOW, latency);
  }

  /** What a call changes: one resource bears one change at a time. */
  private static Optional<String> written(Match match) {
    var method = match.operation().method();
    var meeting = match.values().getOrDefault("meetingId", match.values().get("webinarId"));
    return meeting == null || "GET".equals(method) || "POST".equals(method)
        ? Optional.empty()
        : Optional.of(meeting);
  }

  private int spoilt(Context context, Fault fault) {
    return switch (fault.kind()) {
      case UNAUTHORIZED -> Reply.of(ApiError.token("Invalid access token.")).send(context);
      case TOO_MANY -> reply(RateLimited.perSecond(), Optional.empty()).send(context);
      case BAD_GATEWAY -> Reply.badGateway().send(context);
      case DROP -> Reply.drop(context);
      default ->
          Reply.json(500, Json.object().put("code", 500).put("message", "Internal server error."))
              .send(context);
    };
  }

  private Reply reply(Context context, Optional<Match> match) {
    synchronized (parts.world()) {
      parts.stage().tick();
      try {
        return Reply.of(call(context, match.orElseThrow(ApiError::unknownPath)))
            .withHeaders(headers(match));
      } catch (ApiError error) {
        return Reply.of(error).withHeaders(headers(match));
      } catch (RateLimited limited) {
        return reply(limited, match);
      }
    }
  }

  private Answer call(Context context, Match match) {
    var now = parts.clock().instant();
    var operation = match.operation();
    var header = Optional.ofNullable(context.header("Authorization")).orElse("");
    var token = doorman.token(header, now);
    var account = parts.world().account(token.accountId()).orElseThrow();
    if (parts.world().switches().rateLimits()) {
      parts.limits().call(operation, account.id(), account.plan(), now);
    }
    doorman.checkScope(operation, token);
    doorman.checkPlan(operation, account);
    var query = query(context.queryParamMap());
    doorman.noteUnknown(operation, query, now);
    var contentType = Optional.ofNullable(context.contentType()).orElse("");
    var call =
        new Call(
            operation,
            doorman.pathValues(match, now),
            query,
            doorman.body(operation, contentType, context.body(), now),
            account,
            caller(token, account),
            now);
    return handlers.get(operation.id()).handle(call);
  }

  private Caller caller(Token token, Account account) {
    var kind = parts.world().app(token.clientId()).orElseThrow().kind();
    var userId = token.userId().isEmpty() ? account.ownerId() : token.userId();
    return new Caller(kind, userId, parts.world().schedulingFor(userId));
  }

  private static Map<String, String> query(Map<String, List<String>> all) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(",", e.getValue())));
  }

  private Reply reply(RateLimited limited, Optional<Match> match) {
    var body =
        Json.object()
            .put("code", parts.world().switches().rateCode())
            .put("message", limited.getMessage());
    var headers = new HashMap<>(headers(match));
    if (!headers.isEmpty()) {
      headers.put("X-RateLimit-Type", limited.daily() ? "Daily-limit" : "QPS");
      if (limited.daily()) {
        headers.put("X-RateLimit-Remaining", "0");
        headers.put("Retry-After", midnight());
      }
    }
    return Reply.json(429, body).withHeaders(headers);
  }

  /** Historic: an ISO date-time, not seconds. */
  private String midnight() {
    var today = parts.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    return today.plusDays(1).atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC).toString();
  }

  private Map<String, String> headers(Optional<Match> match) {
    return parts.world().switches().rateHeaders()
        ? match
            .map(Match::operation)
            .map(Operation::label)
            .map(l -> Map.of("X-RateLimit-Category", capital(l)))
            .orElse(Map.of())
        : Map.of();
  }

  private static String capital(String label) {
    return label.charAt(0) + label.substring(1).toLowerCase(Locale.ROOT);
  }
}
