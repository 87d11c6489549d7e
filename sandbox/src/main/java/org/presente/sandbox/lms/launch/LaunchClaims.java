package org.presente.sandbox.lms.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.notice.NoticeType;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Roles;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.service.GroupsEndpoint;

/** The claims of an id_token, in the shape in which a Moodle sends them. */
final class LaunchClaims {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final Duration LIFETIME = Duration.ofHours(1);
  private final Platform platform;

  LaunchClaims(Platform platform) {
    this.platform = platform;
  }

  ObjectNode of(Launch launch, String nonce) {
    LaunchFacts facts = LaunchFacts.of(platform, launch);
    ObjectNode claims = Json.object();
    security(claims, facts, nonce);
    message(claims, facts);
    person(claims, facts);
    context(claims, facts);
    presentation(claims, facts);
    custom(claims, facts);
    services(claims, facts);
    new TokenHabits(platform).bend(claims, facts);
    return claims;
  }

  private void security(ObjectNode claims, LaunchFacts facts, String nonce) {
    long now = platform.now().getEpochSecond();
    claims
        .put("nonce", nonce)
        .put("iat", now)
        .put("exp", now + LIFETIME.toSeconds())
        .put("iss", platform.addresses().issuer())
        .put("aud", facts.tool().clientId());
  }

  private void message(ObjectNode claims, LaunchFacts facts) {
    claims
        .put(LTI + "version", "1.3.0")
        .put(LTI + "deployment_id", platform.deployment(facts.tool().id(), facts.course().id()));
    claims.put(LTI + "message_type", facts.subject().messageType());
    if (facts.subject() instanceof Subject.Pick pick) {
      claims.set(
          "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
          pick.picking().claim(platform.addresses(), facts.tool()));
    }
    if (facts.subject() instanceof Subject.Review review) {
      claims.putObject(LTI + "for_user").put("user_id", platform.subject(review.forPersonId()));
    }
    claims.put(LTI + "target_link_uri", facts.subject().targetLinkUri(facts.tool()));
    facts.lesson().ifPresent(lesson -> link(claims, lesson));
  }

  private static void link(ObjectNode claims, Lesson lesson) {
    claims
        .putObject(LTI + "resource_link")
        .put("title", lesson.title())
        .put("description", lesson.description())
        .put("id", lesson.id());
  }

  private void person(ObjectNode claims, LaunchFacts facts) {
    Person person = facts.person();
    claims.put("sub", platform.subject(person.id()));
    claims.set(LTI + "roles", Json.texts(new Roles(platform.quirks()).of(person, facts.role())));
    if (facts.shares("given_name")) {
      claims.put("given_name", person.givenName());
    }
    if (facts.shares("family_name")) {
      claims.put("family_name", person.familyName());
    }
    if (facts.shares("name")) {
      claims.put("name", person.name());
    }
    if (facts.sharesEmail()) {
      claims.put("email", person.email());
    }
    if (facts.role() == CourseRole.MENTOR) {
      claims.set(
          LTI + "role_scope_mentor",
          Json.texts(
              platform.campus().directory().mentees(person.id()).stream()
                  .map(platform::subject)
                  .toList()));
    }
    ObjectNode ext = claims.putObject(LTI + "ext");
    if (facts.sharesNames()) {
      ext.put("user_username", person.username());
    }
    ext.put("lms", "moodle-2");
  }

  private void context(ObjectNode claims, LaunchFacts facts) {
    boolean shortType = platform.has(Quirk.SHORT_CONTEXT_TYPE);
    claims
        .putObject(LTI + "context")
        .put("id", facts.course().id())
        .put("label", facts.course().label())
        .put("title", facts.course().title())
        .putArray("type")
        .add(
            shortType
                ? "CourseSection"
                : "http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection");
    claims
        .putObject(LTI + "lis")
        .put("person_sourcedid", facts.person().sourcedId())
        .put("course_section_sourcedid", facts.course().sourcedId());
  }

  private void presentation(ObjectNode claims, LaunchFacts facts) {
    ObjectNode presentation =
        claims.putObject(LTI + "launch_presentation").put("locale", facts.person().locale());
    facts
        .lesson()
        .ifPresent(
            lesson ->
                presentation
                    .put("document_target", facts.target().wireName())
                    .put("return_url", returnAddress(lesson)));
    claims
        .putObject(LTI + "tool_platform")
        .put("product_family_code", platform.quirks().profile().family())
        .put("version", "2024100706")
        .put("guid", "5a2b9d0c1e7f4a6680d3c2b1a0f9e8d7")
        .put("name", "sandbox")
        .put("description", "Sandbox LMS");
  }

  private String returnAddress(Lesson lesson) {
    return platform.addresses().of(Addresses.RETURN)
        + "?course=%s&launch_container=3&instanceid=%s".formatted(lesson.courseId(), lesson.id());
  }

  private static void custom(ObjectNode claims, LaunchFacts facts) {
    ObjectNode custom = claims.putObject(LTI + "custom");
    facts.parameters().forEach((name, value) -> custom.set(name, Variables.filled(value, facts)));
  }

  /** A service that was not granted is not mentioned. */
  private void services(ObjectNode claims, LaunchFacts facts) {
    List<String> granted = facts.tool().scopes();
    List<String> gradeScopes = granted.stream().filter(Scopes::isGradeScope).sorted().toList();
    if (!gradeScopes.isEmpty()) {
      ObjectNode endpoint =
          claims.putObject("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint");
      endpoint.set("scope", Json.texts(gradeScopes));
      endpoint.put("lineitems", facts.lineItems());
      if (!facts.lineItem().isEmpty()) {
        endpoint.put("lineitem", facts.lineItem());
      }
    }
    if (granted.contains(Scopes.MEMBERSHIP)) {
      claims
          .putObject("https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice")
          .put(
              "context_memberships_url",
              platform.addresses().memberships(facts.course().id(), facts.tool().id()))
          .set("service_versions", Json.texts(List.of("1.0", "2.0")));
    }
    if (granted.contains(Scopes.NOTICE_HANDLERS) && platform.offers(Capability.NOTICES)) {
      notices(claims, facts);
    }
    if (granted.contains(Scopes.GROUPS) && platform.offers(Capability.GROUPS)) {
      claims.set(
          "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
          GroupsEndpoint.claim(platform.addresses(), facts.course().id()));
    }
  }

  private void notices(ObjectNode claims, LaunchFacts facts) {
    ObjectNode service = claims.putObject(LTI + "platformnotificationservice");
    service.putArray("service_versions").add("1.0");
    service.put(
        "platform_notification_service_url",
        platform.addresses().noticeHandlers(facts.tool().id()));
    service.putArray("scope").add(Scopes.NOTICE_HANDLERS);
    service.set("notice_types_supported", Json.texts(NoticeType.wireNames()));
  }
}
