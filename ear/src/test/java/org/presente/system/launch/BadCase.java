package org.presente.system.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A launch that must be refused.
 *
 * @param number in the list of certification cases
 * @param leaves tables that may have gained a row all the same
 */
record BadCase(int number, String name, Consumer<Attempt> spoil, Set<String> leaves) {
  private static final Duration TOO_LATE = Duration.ofMinutes(11);

  static List<BadCase> all() {
    List<BadCase> all = new ArrayList<>();
    headers(all);
    claims(all);
    signatures(all);
    audiences(all);
    noncesAndStates(all);
    theRest(all);
    return all;
  }

  private static void headers(List<BadCase> all) {
    all.add(bad(1, "no kid", a -> a.withoutHeader("kid")));
    all.add(bad(1, "an empty kid", a -> a.header("kid", "")));
    all.add(bad(2, "an unknown kid", a -> a.header("kid", "never-published")));
  }

  private static void claims(List<BadCase> all) {
    all.add(bad(3, "another version", a -> a.lti("version", "1.2.0")));
    all.add(bad(4, "no version", a -> a.withoutLti("version")));
    all.add(bad(5, "no LTI message", a -> a.onlyClaims(Map.of("name", "x"))));
    all.add(bad(6, "no issuer", a -> a.without("iss")));
    all.add(bad(6, "no audience", a -> a.without("aud")));
    all.add(bad(6, "no LTI claim at all", BadCase::withoutEveryLtiClaim));
    all.add(bad(7, "exp in the past", a -> a.claim("exp", now(a) - 61)));
    all.add(bad(7, "iat in the future", a -> a.claim("iat", now(a) + 75)));
    all.add(bad(7, "no exp", a -> a.without("exp")));
    all.add(bad(7, "no iat", a -> a.without("iat")));
    all.add(bad(8, "no message_type", a -> a.withoutLti("message_type")));
    all.add(bad(9, "no roles", a -> a.withoutLti("roles")));
    all.add(bad(9, "roles as a text", a -> a.lti("roles", Attempt.MEMBERSHIP + "Instructor")));
    all.add(bad(10, "no deployment_id", a -> a.withoutLti("deployment_id")));
    all.add(bad(10, "an empty deployment_id", a -> a.lti("deployment_id", "")));
    all.add(bad(10, "a deployment_id of 256", a -> a.lti("deployment_id", "d".repeat(256))));
    all.add(bad(11, "no resource_link", a -> a.withoutLti("resource_link")));
    all.add(
        bad(11, "a resource_link without id", a -> a.lti("resource_link", Map.of("title", "t"))));
    all.add(bad(12, "no sub", a -> a.without("sub")));
  }

  private static void withoutEveryLtiClaim(Attempt a) {
    List.of(
            "version",
            "message_type",
            "deployment_id",
            "target_link_uri",
            "roles",
            "resource_link",
            "context")
        .forEach(a::withoutLti);
  }

  private static void signatures(List<BadCase> all) {
    all.add(bad(13, "another platform's key", a -> a.signedBy(Jws.rsa().getPrivate())));
    all.add(
        bad(
            13,
            "a changed payload",
            a -> {
              String[] parts = a.token().split("\\.", 3);
              String[] other = a.claim("sub", "person-8").token().split("\\.", 3);
              a.field("id_token", parts[0] + "." + other[1] + "." + parts[2]);
            }));
    all.add(
        bad(
            14,
            "alg none",
            a -> {
              a.header("alg", "none");
              a.field("id_token", Jws.unsigned(a.headerJson(), a.claimsJson()));
            }));
    all.add(bad(14, "HS256 with the public key", BadCase::confusedAlgorithm));
    all.add(bad(14, "RS512 where only RS256 is allowed", a -> a.header("alg", "RS512")));
    all.add(bad(14, "a key type the key has not", a -> a.header("alg", "ES256")));
  }

  private static void confusedAlgorithm(Attempt a) {
    a.header("alg", "HS256");
    byte[] readable = a.running().platform().publicKey().getEncoded();
    a.field("id_token", Jws.hs256(a.headerJson(), a.claimsJson(), readable));
  }

  private static void audiences(List<BadCase> all) {
    all.add(bad(15, "another audience", a -> a.claim("aud", "someone-else")));
    all.add(bad(15, "a list without us", a -> a.claim("aud", List.of("one", "two"))));
    all.add(
        bad(
            15,
            "several audiences without azp",
            a -> a.claim("aud", List.of(TestPlatform.CLIENT_ID, "another"))));
    all.add(
        bad(
            15,
            "another azp",
            a ->
                a.claim("aud", List.of(TestPlatform.CLIENT_ID, "another"))
                    .claim("azp", "another")));
  }

  private static void noncesAndStates(List<BadCase> all) {
    all.add(bad(16, "no nonce", a -> a.without("nonce")));
    all.add(bad(16, "the nonce of another login", a -> a.claim("nonce", other(a).nonce())));
    all.add(bad(16, "an id_token used before", Attempt::post));
    all.add(bad(17, "no state", a -> a.withoutField("state")));
    all.add(bad(17, "a state of our own making", a -> a.field("state", "c3RhdGU")));
    all.add(bad(17, "the state of another login", a -> a.field("state", other(a).state())));
    all.add(bad(17, "another browser", a -> a.cookies(Map.of())));
    all.add(bad(17, "the cookie of another login", a -> a.cookies(other(a).cookies())));
    all.add(
        bad(
            17,
            "a state used before, with a new token",
            a -> {
              a.post();
              a.claim("iat", now(a) - 1);
            }));
    all.add(bad(17, "a state of eleven minutes ago", BadCase::late));
  }

  private static void late(Attempt a) {
    a.running().clock().advance(TOO_LATE);
    a.claim("iat", now(a)).claim("exp", now(a) + 300);
  }

  private static void theRest(List<BadCase> all) {
    all.add(bad(18, "an issuer we do not know", a -> a.claim("iss", "https://unknown.example")));
    all.add(bad(18, "the issuer with a slash", a -> a.claim("iss", issuer(a) + "/")));
    all.add(
        new BadCase(
            19,
            "a deployment nobody approved",
            a -> a.lti("deployment_id", "not-approved"),
            Set.of("deployment", "nonce", "launch_record")));
    all.add(bad(20, "an unknown message_type", a -> a.lti("message_type", "LtiUnknownRequest")));
    all.add(bad(21, "no token at all", a -> a.field("id_token", "")));
    all.add(bad(21, "what is no token", a -> a.field("id_token", "a.b.c")));
    all.add(bad(21, "over the size cap", a -> a.claim("padding", "x".repeat(70_000))));
    all.add(bad(21, "id_token and error", a -> a.field("error", "login_required")));
    all.add(bad(21, "a claim that stands twice", BadCase::twice));
    all.add(bad(22, "no target_link_uri", a -> a.withoutLti("target_link_uri")));
    all.add(bad(22, "a foreign target", a -> a.lti("target_link_uri", "https://evil.example/")));
  }

  private static void twice(Attempt a) {
    String doubled = a.claimsJson().replaceFirst("\\{", "{\"sub\":\"person-1\",");
    String signed = Jws.rs256(a.headerJson(), doubled, a.running().platform().keys().getPrivate());
    a.field("id_token", signed);
  }

  private static BadCase bad(int number, String name, Consumer<Attempt> spoil) {
    return new BadCase(number, name, spoil, Set.of());
  }

  private static ToolClient.Login other(Attempt a) {
    return a.running().client().login(issuer(a), TestPlatform.CLIENT_ID);
  }

  private static String issuer(Attempt a) {
    return a.running().platform().issuer();
  }

  private static long now(Attempt a) {
    return a.running().clock().instant().getEpochSecond();
  }

  @Override
  public String toString() {
    return number + " " + name;
  }
}
