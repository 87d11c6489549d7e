package org.presente.quirk;

import static java.util.Map.entry;
import static org.presente.quirk.Careless.asking;
import static org.presente.quirk.Careless.hearing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.sandbox.lms.quirk.Quirk;

/** Service tokens, the platform's keys and the roster taken for granted. */
final class CarelessServices {
  private static final String MEMBERSHIP = "lti-nrps%2Fscope%2Fcontextmembership.readonly";

  private CarelessServices() {}

  static Map<Quirk, Careless> tokens() {
    return Map.ofEntries(
        refuses(
            Quirk.TOKEN_CALLED_HTML,
            Wire.TOKEN,
            answer -> !answer.header("Content-Type").orElse("").startsWith("application/json")),
        refuses(
            Quirk.LOWER_CASE_BEARER, Wire.TOKEN, answer -> !answer.text().contains("\"Bearer\"")),
        refuses(
            Quirk.NO_EXPIRES_IN, Wire.TOKEN, answer -> !answer.text().contains("\"expires_in\"")),
        refuses(
            Quirk.LINE_ITEM_IMPLIES_READING,
            Wire.TOKEN,
            answer ->
                answer.text().contains("scope/lineitem")
                    && !answer.text().contains("scope/lineitem.readonly")),
        entry(
            Quirk.ALL_SCOPES_OR_NONE,
            form(body -> body.replace("scope=http", "scope=openid+http"))),
        entry(
            Quirk.MISSING_SCOPE_IS_401,
            form(body -> body.replace(MEMBERSHIP, "lti-ags%2Fscope%2Fscore"))),
        entry(
            Quirk.SCHEME_CASE_MATTERS,
            asking(
                call ->
                    Wire.concerns(call, Wire.MEMBERS)
                        ? call.header(
                            "Authorization",
                            call.headers().get("Authorization").replace("Bearer", "bearer"))
                        : call)),
        entry(Quirk.OWN_TOKEN_AUDIENCE, withoutAudience()));
  }

  private static Careless form(UnaryOperator<String> change) {
    return asking(call -> Wire.concerns(call, Wire.TOKEN) ? Wire.saying(call, change) : call);
  }

  private static Careless withoutAudience() {
    return new Careless() {
      @Override
      Registration registered(RegistrationOutcome.Registered outcome) {
        Registration usual = outcome.registration();
        return new Registration(
            usual.issuer(),
            usual.clientId(),
            usual.authorizationEndpoint(),
            usual.tokenEndpoint(),
            usual.jwksUri(),
            Optional.empty(),
            usual.policy());
      }
    };
  }

  static Map<Quirk, Careless> keys() {
    return Map.ofEntries(
        refuses(Quirk.HUGE_KEY_SET, Wire.KEYS, answer -> answer.body().length > 65_536),
        refuses(Quirk.KEYS_WITHOUT_ALG, Wire.KEYS, answer -> keys(answer, key -> !has(key, "alg"))),
        refuses(Quirk.ODD_KEYS, Wire.KEYS, answer -> keys(answer, key -> !has(key, "kid"))));
  }

  private static boolean keys(HttpAnswer answer, Predicate<Map<?, ?>> trouble) {
    return objects(Wire.object(answer.text()).get("keys")).stream().anyMatch(trouble);
  }

  static Map<Quirk, Careless> members() {
    return Map.ofEntries(
        entry(Quirk.NEXT_PAGE_DROPS_ROLE, new FollowsLinksAsTheyAre()),
        entry(
            Quirk.SHORT_MEMBER_ROLES,
            listing(member -> member.get("roles").toString().contains("http"))),
        entry(Quirk.STATUS_LEFT_OUT, listing(member -> has(member, "status"))),
        entry(Quirk.MEMBERS_WITHOUT_EMAIL, listing(member -> has(member, "email"))),
        entry(Quirk.ONLY_ACTIVE_MEMBERS, new ForgetsNobody()),
        entry(Quirk.PAGES_OF_TEN, new ReadsOnePage()),
        entry(Quirk.PAGES_OF_HUNDRED, new ReadsOnePage()),
        entry(Quirk.UNQUOTED_REL, hearing(Wire.MEMBERS, Wire::strictlyLinked)),
        entry(Quirk.RELATIVE_LINKS, hearing(Wire.MEMBERS, Wire::strictlyLinked)),
        entry(
            Quirk.DIFFERENCES_LINKED,
            hearing(
                Wire.MEMBERS,
                answer -> Wire.linked(answer, link -> link.replace("differences", "next")))),
        entry(
            Quirk.MEMBERS_FORBIDDEN,
            hearing(
                Wire.MEMBERS,
                answer ->
                    answer.status() == 403
                        ? new HttpAnswer(
                            200, Map.of(), "{\"members\":[]}".getBytes(StandardCharsets.UTF_8))
                        : answer)));
  }

  /** Keeps only members that look as expected. */
  private static Careless listing(Predicate<Map<?, ?>> understood) {
    return hearing(
        Wire.MEMBERS,
        answer ->
            Wire.json(
                answer,
                json ->
                    json.put(
                        "members",
                        objects(json.get("members")).stream().filter(understood).toList())));
  }

  /** Goes where the platform points without saying again what it wants. */
  private static final class FollowsLinksAsTheyAre extends Careless {
    private boolean dropped;

    @Override
    HttpAnswer hear(HttpCall call, HttpAnswer answer) {
      dropped = !answer.header("Link").orElse("").contains("role=");
      return answer;
    }

    @Override
    HttpCall ask(HttpCall call) {
      String address = call.address().toString();
      return dropped && address.contains("from=")
          ? Wire.at(call, address.replaceFirst("&role=[^&]*", ""))
          : call;
    }
  }

  private static final class ForgetsNobody extends Careless {
    @Override
    Map<String, Boolean> present(Map<String, Boolean> before, Map<String, Boolean> after) {
      Map<String, Boolean> both = new LinkedHashMap<>(before);
      both.putAll(after);
      return both;
    }
  }

  private static final class ReadsOnePage extends Careless {
    @Override
    HttpCall ask(HttpCall call) {
      return Wire.at(call, call.address().toString().replaceFirst("limit=\\d+", "limit=1000"));
    }

    @Override
    HttpAnswer hear(HttpCall call, HttpAnswer answer) {
      return Wire.concerns(call, Wire.MEMBERS) ? Wire.linked(answer, link -> "") : answer;
    }
  }

  private static Map.Entry<Quirk, Careless> refuses(
      Quirk quirk, String service, Predicate<HttpAnswer> trouble) {
    return entry(
        quirk,
        hearing(
            service,
            answer -> {
              GaveUp.when(trouble.test(answer), service);
              return answer;
            }));
  }

  private static boolean has(Map<?, ?> object, String name) {
    return object.containsKey(name);
  }

  private static List<Map<?, ?>> objects(Object list) {
    return ((List<?>) list).stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
  }
}
