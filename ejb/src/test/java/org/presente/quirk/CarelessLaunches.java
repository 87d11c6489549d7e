package org.presente.quirk;

import static java.util.Map.entry;
import static org.presente.quirk.Careless.inRoles;
import static org.presente.quirk.Careless.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.presente.lti.message.CourseRoles;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.Role;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome;
import org.presente.quirk.Careless.Token;
import org.presente.sandbox.lms.quirk.Quirk;

/** Logins, tokens and people taken for granted. */
final class CarelessLaunches {
  private static final Set<String> LOGIN_NAMES =
      Set.of(
          "iss",
          "login_hint",
          "target_link_uri",
          "lti_message_hint",
          "client_id",
          "lti_deployment_id",
          "lti_storage_target");

  private CarelessLaunches() {}

  static Map<Quirk, Careless> logins() {
    return Map.of(
        Quirk.LOGIN_BY_POST, login((fields, posted) -> posted),
        Quirk.NO_CLIENT_ID_AT_LOGIN, login((fields, posted) -> !fields.containsKey("client_id")),
        Quirk.NO_DEPLOYMENT_AT_LOGIN,
            login((fields, posted) -> !fields.containsKey("lti_deployment_id")),
        Quirk.OWN_LOGIN_NAMES, login((fields, posted) -> !LOGIN_NAMES.containsAll(fields.keySet())),
        Quirk.OTHER_TARGET_AT_LOGIN, strictAboutTargets());
  }

  /** What a login must not be. */
  private interface Fault {
    boolean is(Map<String, String> fields, boolean posted);
  }

  private static Careless login(Fault fault) {
    return new Careless() {
      @Override
      Map<String, String> login(Map<String, String> fields, boolean posted) {
        GaveUp.when(fault.is(fields, posted), "login");
        return fields;
      }
    };
  }

  private static Careless strictAboutTargets() {
    return new Careless() {
      @Override
      Registration registered(RegistrationOutcome.Registered outcome) {
        Registration usual = outcome.registration();
        LaunchPolicy policy = usual.policy();
        return new Registration(
            usual.issuer(),
            usual.clientId(),
            usual.authorizationEndpoint(),
            usual.tokenEndpoint(),
            usual.jwksUri(),
            usual.tokenAudience(),
            new LaunchPolicy(
                policy.algorithms(), true, policy.anonymousAllowed(), policy.leeway()));
      }
    };
  }

  static Map<Quirk, Careless> tokens() {
    return Map.ofEntries(
        refuses(Quirk.TOKEN_LIVES_A_MINUTE, token -> seconds(token, "exp") < now(token)),
        refuses(Quirk.AUDIENCE_LISTED, token -> !(token.claim("aud") instanceof String)),
        refuses(Quirk.CLOCK_AHEAD, token -> seconds(token, "iat") > now(token)),
        // The two that are refused by us are believed by a careless tool, which then gets lost.
        refuses(Quirk.TOKEN_BY_RS512, token -> "RS512".equals(token.header().get("alg"))),
        refuses(Quirk.LINK_WITHOUT_ID, token -> !object(token, "resource_link").containsKey("id")),
        refuses(
            Quirk.ONLY_GUID_AND_NAME,
            token -> !object(token, "tool_platform").containsKey("product_family_code")),
        refuses(Quirk.NO_CONTEXT, token -> token.lti("context") == null),
        refuses(
            Quirk.SHORT_CONTEXT_TYPE,
            token -> !object(token, "context").get("type").toString().contains("http")),
        refuses(Quirk.WRONG_TYPES, token -> token.lti("launch_presentation") instanceof String),
        refuses(
            Quirk.VENDOR_CLAIMS,
            token ->
                token.claims().keySet().stream()
                    .anyMatch(name -> name.contains("://") && !name.contains("imsglobal"))),
        refuses(
            Quirk.GRADES_CLAIM_EMPTY,
            token ->
                Map.of()
                    .equals(token.claim("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"))),
        refuses(
            Quirk.DEPLOYMENT_PER_COURSE,
            token -> !token.lti("deployment_id").equals(token.toldDeployment().orElse(""))),
        // Deployments found by their id alone: another registration has its "1" already.
        refuses(Quirk.DEPLOYMENT_IS_ONE, token -> "1".equals(token.lti("deployment_id"))),
        entry(Quirk.LOWER_CASE_CUSTOM_NAMES, custom("userName")),
        entry(Quirk.NO_VALUE_STAYS_LITERAL, custom("middleName")));
  }

  private static Careless custom(String name) {
    return new Careless() {
      @Override
      String custom(Map<String, Object> claims, LtiMessage message) {
        Object custom = claims.get("https://purl.imsglobal.org/spec/lti/claim/custom");
        return String.valueOf(((Map<?, ?>) custom).get(name));
      }
    };
  }

  static Map<Quirk, Careless> people() {
    return Map.ofEntries(
        entry(
            Quirk.ADMINISTRATOR_TEACHES, only(role -> role.vocabulary().name().equals("CONTEXT"))),
        entry(Quirk.ONLY_SUB_ROLE, only(role -> role.subRole().isEmpty())),
        entry(
            Quirk.ASSISTANT_IS_INSTRUCTOR,
            only(role -> role.subRole().isPresent() || !role.principal().equals("Instructor"))),
        refuses(Quirk.ADMINISTRATOR_WITHOUT_ROLES, token -> roles(token).isEmpty()),
        refuses(
            Quirk.SHORT_LAUNCH_ROLES,
            token -> roles(token).stream().anyMatch(role -> !role.toString().startsWith("http"))),
        refuses(
            Quirk.SUBJECT_IS_ADDRESS, token -> !token.claim("sub").toString().matches("[\\w-]+")));
  }

  private static Careless only(Predicate<Role> known) {
    return inRoles(roles -> new CourseRoles(roles.roles().stream().filter(known).toList()));
  }

  private static Map.Entry<Quirk, Careless> refuses(Quirk quirk, Predicate<Token> trouble) {
    return entry(quirk, reading(token -> GaveUp.when(trouble.test(token), "token")));
  }

  private static long seconds(Token token, String claim) {
    return ((Number) token.claim(claim)).longValue();
  }

  private static long now(Token token) {
    return token.now().getEpochSecond();
  }

  private static Map<?, ?> object(Token token, String claim) {
    return token.lti(claim) instanceof Map<?, ?> object ? object : Map.of();
  }

  private static Collection<?> roles(Token token) {
    return token.lti("roles") instanceof Collection<?> roles ? roles : List.of();
  }
}
