package org.presente.quirk;

import static java.util.Map.entry;
import static org.presente.quirk.Careless.asking;
import static org.presente.quirk.Careless.grading;
import static org.presente.quirk.Careless.hearing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.message.AgsEndpoint;
import org.presente.sandbox.lms.quirk.Quirk;

/** The gradebook taken for granted. */
final class CarelessGrades {
  private static final String CANVAS = "https://canvas.instructure.com/lti/submission";
  private static final int UNKNOWN = 418;

  private CarelessGrades() {}

  static Map<Quirk, Careless> columns() {
    return Map.ofEntries(
        entry(
            Quirk.TYPE_ID_IN_URLS,
            asking(
                call ->
                    at(call, "^([^?]*)/(scores|results)\\?type_id=(\\d+)", "$1?type_id=$3/$2"))),
        entry(Quirk.SLASH_AFTER_LINE_ITEM, new AppendsToWhatItGot()),
        entry(Quirk.LITERAL_ACCEPT, asking(CarelessGrades::acceptingAnything)),
        entry(Quirk.CURLY_LINE_ITEM_LINKS, hearing(Wire.LINE_ITEMS, Wire::strictlyLinked)),
        entry(
            Quirk.PUT_CLEARS_OMITTED,
            sending("PUT", json -> json.keySet().removeAll(List.of("tag", "resourceId")))),
        entry(
            Quirk.PUT_REFUSES_ID,
            asking(
                call ->
                    call.method().equals("PUT")
                        ? Wire.json(call, json -> json.put("id", call.address().toString()))
                        : call)),
        entry(
            Quirk.WHOLE_MAXIMUM,
            asking(
                call ->
                    Wire.saying(
                        call,
                        body ->
                            body.replaceFirst(
                                "\"scoreMaximum\":(\\d+)([,}])", "\"scoreMaximum\":$1.0$2")))),
        entry(
            Quirk.RESOURCE_LINK_IGNORED,
            asking(
                call ->
                    Wire.concerns(call, Wire.LINE_ITEMS)
                        ? at(call, "limit=1\\b", "resource_link_id=24&limit=1")
                        : call)),
        entry(Quirk.UNKNOWN_LINK_IS_403, unaware("/lineitem", 403)),
        entry(Quirk.UNKNOWN_LINK_IS_412, unaware("/lineitem", 412)),
        entry(Quirk.COUPLED_DELETE_IS_401, new RemovesTheFirstColumn()),
        entry(
            Quirk.LINE_ITEM_ALWAYS,
            grading(claim -> endpoint(claim, claim.lineItems(), Optional.empty()))),
        entry(
            Quirk.ONLY_LINE_ITEM,
            grading(claim -> endpoint(claim, claim.lineItems(), Optional.empty()))),
        entry(
            Quirk.LINE_ITEM_UNTOLD,
            grading(claim -> endpoint(claim, Optional.empty(), claim.lineItem()))));
  }

  static Map<Quirk, Careless> scores() {
    return Map.ofEntries(
        entry(Quirk.SCORES_BY_SECOND, score(20, CarelessGrades::inTheSameSecond)),
        entry(Quirk.NOT_GRADED_WIPES, score(20, json -> json.put("gradingProgress", "Pending"))),
        entry(Quirk.CUT_TO_MAXIMUM, score(20, json -> json.put("scoreGiven", 60))),
        entry(Quirk.OVER_MAXIMUM_REFUSED, score(20, json -> json.put("scoreGiven", 60))),
        entry(Quirk.BLANK_COMMENT_REFUSED, score(20, json -> json.put("comment", ""))),
        entry(Quirk.COMMENTS_PILE_UP, score(10, json -> json.put("comment", "seen"))),
        entry(Quirk.SCORES_ARE_ATTEMPTS, sending("POST", json -> json.remove(CANVAS))),
        entry(Quirk.LATE_SCORE_IS_400, hearing(Wire.SCORES, status(400, 422))),
        entry(Quirk.NOT_GRADABLE_IS_422, unaware(Wire.SCORES, 422)),
        entry(Quirk.SCORE_IS_201, unaware(Wire.SCORES, 201)),
        entry(Quirk.SCORE_IS_202, unaware(Wire.SCORES, 202)),
        entry(Quirk.SCORE_IS_204, unaware(Wire.SCORES, 204)),
        entry(Quirk.RESULT_URL_ANSWERED, refusing(Wire.SCORES, body -> body.contains("resultUrl"))),
        entry(
            Quirk.RESULTS_WITHOUT_COMMENT,
            refusing(
                Wire.RESULTS, body -> body.contains("resultScore") && !body.contains("comment"))));
  }

  private static AgsEndpoint endpoint(
      AgsEndpoint claim, Optional<URI> lineItems, Optional<URI> lineItem) {
    return new AgsEndpoint(claim.scopes(), lineItems, lineItem);
  }

  private static HttpCall at(HttpCall call, String pattern, String replacement) {
    return Wire.at(call, call.address().toString().replaceFirst(pattern, replacement));
  }

  private static HttpCall acceptingAnything(HttpCall call) {
    return call.address().toString().contains("lineitem") ? call.accept("*/*") : call;
  }

  private static Careless sending(String method, Consumer<Map<String, Object>> change) {
    return asking(
        call ->
            call.method().equals(method) && call.headers().get("Content-Type").endsWith("json")
                ? Wire.json(call, change)
                : call);
  }

  private static Careless score(int points, Consumer<Map<String, Object>> change) {
    return sending(
        "POST",
        json -> {
          if (json.get("scoreGiven") instanceof Number given && given.intValue() == points) {
            change.accept(json);
          }
        });
  }

  /** The day's scores are a second apart, at whole seconds. */
  private static void inTheSameSecond(Map<String, Object> json) {
    Instant later = Instant.parse(json.get("timestamp").toString());
    json.put("timestamp", later.minusMillis(999).toString());
  }

  private static Careless unaware(String service, int status) {
    return hearing(service, status(status, UNKNOWN));
  }

  private static UnaryOperator<HttpAnswer> status(int status, int other) {
    return answer -> answer.status() == status ? Wire.status(answer, other) : answer;
  }

  private static Careless refusing(String service, Predicate<String> trouble) {
    return hearing(
        service,
        answer -> {
          GaveUp.when(trouble.test(answer.text()), service);
          return answer;
        });
  }

  /** Puts the segment behind the address without a look at its end. */
  private static final class AppendsToWhatItGot extends Careless {
    private boolean slashed;

    @Override
    HttpAnswer hear(HttpCall call, HttpAnswer answer) {
      slashed |= answer.text().contains("/lineitem/\"");
      return answer;
    }

    @Override
    HttpCall ask(HttpCall call) {
      return slashed ? at(call, "/(scores|results)", "//$1") : call;
    }
  }

  /** Not only what it made itself. */
  private static final class RemovesTheFirstColumn extends Careless {
    private String first = "";

    @Override
    HttpAnswer hear(HttpCall call, HttpAnswer answer) {
      if (first.isEmpty() && Wire.concerns(call, Wire.LINE_ITEMS)) {
        first = answer.text().replaceFirst("(?s).*\"id\":\"([^\"]*)\".*", "$1");
      }
      return answer;
    }

    @Override
    HttpCall ask(HttpCall call) {
      return call.method().equals("DELETE") ? Wire.at(call, first) : call;
    }
  }
}
