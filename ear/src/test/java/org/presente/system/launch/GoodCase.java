package org.presente.system.launch;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A launch that must lead to the lesson's page.
 *
 * @param staff whether the page is the one of somebody who may edit
 */
record GoodCase(String name, Role role, BiConsumer<Attempt, Role> change, boolean staff) {
  private static final String INSTITUTION =
      "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

  /** As whom a payload is launched. */
  enum Role {
    INSTRUCTOR("Instructor", "Instructor", "Faculty"),
    STUDENT("Learner", "Learner", "Student");

    private final String membership;
    private final String shortName;
    private final String institution;

    Role(String membership, String shortName, String institution) {
      this.membership = membership;
      this.shortName = shortName;
      this.institution = institution;
    }

    private String uri() {
      return Attempt.MEMBERSHIP + membership;
    }
  }

  void applyTo(Attempt attempt) {
    attempt.claim("sub", "good-" + role).lti("roles", List.of(role.uri()));
    change.accept(attempt, role);
  }

  static Stream<GoodCase> all() {
    return Stream.of(Role.values()).flatMap(GoodCase::as);
  }

  private static Stream<GoodCase> as(Role role) {
    return Stream.of(
        good("full", role, GoodCase::full),
        good("no personal data", role, (a, r) -> withoutPersonalData(a)),
        good("only names", role, (a, r) -> a.without("email")),
        good("only e-mail", role, (a, r) -> withoutNames(a)),
        good("multiple roles", role, (a, r) -> a.lti("roles", several(r))),
        good("a short role name", role, (a, r) -> a.lti("roles", List.of(r.shortName))),
        good("an unknown role beside", role, (a, r) -> a.lti("roles", List.of(odd(), r.uri()))),
        unprivileged("no role but an unknown one", role, List.of(odd())),
        unprivileged("an empty list of roles", role, List.of()),
        good("e-mail but no context", role, (a, r) -> withoutNames(a).withoutLti("context")),
        good("a resource link only", role, (a, r) -> withoutPersonalData(a).withoutLti("context")),
        good("another context", role, (a, r) -> a.lti("context", Map.of("id", "course-2"))));
  }

  private static void full(Attempt a, Role role) {
    a.claim("locale", "pt-BR").claim("picture", "https://lms.example/p.png");
    a.lti("tool_platform", Map.of("guid", "g", "name", "Campus", "product_family_code", "moodle"));
    a.lti("launch_presentation", Map.of("document_target", "iframe", "locale", "es"));
    a.lti("lis", Map.of("person_sourcedid", "S-1", "course_section_sourcedid", "C-1"));
    a.lti("custom", Map.of("zone", "America/Bogota", "unresolved", "$Person.address.timezone"));
    a.claim("https://vendor.example/claim", Map.of("role", role.name()));
  }

  private static Attempt withoutNames(Attempt a) {
    return a.without("name").without("given_name").without("family_name");
  }

  private static Attempt withoutPersonalData(Attempt a) {
    return withoutNames(a).without("email");
  }

  private static List<String> several(Role role) {
    return List.of(
        INSTITUTION + role.institution,
        role.uri(),
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#User");
  }

  private static String odd() {
    return Attempt.MEMBERSHIP + "Observatory";
  }

  private static GoodCase good(String name, Role role, BiConsumer<Attempt, Role> change) {
    return new GoodCase(name, role, change, role == Role.INSTRUCTOR);
  }

  private static GoodCase unprivileged(String name, Role role, List<String> roles) {
    return new GoodCase(name, role, (a, r) -> a.lti("roles", roles), false);
  }

  @Override
  public String toString() {
    return name + ", " + role;
  }
}
