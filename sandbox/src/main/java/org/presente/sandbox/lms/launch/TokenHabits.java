package org.presente.sandbox.lms.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** The claims of an id_token as platforms really send them, made from those by the letter. */
record TokenHabits(Platform platform) {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  void bend(ObjectNode claims, LaunchFacts facts) {
    times(claims);
    audience(claims);
    custom(claims, facts);
    describing(claims);
    if (platform.has(Quirk.WRONG_TYPES)) {
      wrongTypes(claims);
    }
    new GradesClaim(platform).bend(claims, facts);
  }

  private void times(ObjectNode claims) {
    long issued = claims.path("iat").asLong();
    if (platform.has(Quirk.TOKEN_LIVES_A_MINUTE)) {
      claims.put("exp", issued + 60);
    }
    if (platform.has(Quirk.CLOCK_AHEAD)) {
      claims.put("iat", issued + 30).put("nbf", issued + 30);
    }
  }

  private void audience(ObjectNode claims) {
    if (platform.has(Quirk.AUDIENCE_LISTED)) {
      String client = claims.path("aud").asText();
      claims.set("aud", Json.texts(List.of(client)));
      claims.put("azp", client);
    }
  }

  private void custom(ObjectNode claims, LaunchFacts facts) {
    ObjectNode custom = claims.withObjectProperty(LTI + "custom");
    if (platform.has(Quirk.NO_VALUE_STAYS_LITERAL)) {
      facts
          .parameters()
          .forEach(
              (name, value) -> {
                if (value.startsWith("$") && custom.path(name).asText().isEmpty()) {
                  custom.put(name, value);
                }
              });
    }
    if (platform.has(Quirk.LOWER_CASE_CUSTOM_NAMES)) {
      ObjectNode lower = Json.object();
      custom
          .properties()
          .forEach(e -> lower.set(e.getKey().toLowerCase(Locale.ROOT), e.getValue()));
      claims.set(LTI + "custom", lower);
    }
  }

  private void describing(ObjectNode claims) {
    if (platform.has(Quirk.ONLY_GUID_AND_NAME)) {
      claims.withObjectProperty(LTI + "tool_platform").retain("guid", "name");
    }
    if (platform.has(Quirk.NO_CONTEXT)) {
      claims.remove(LTI + "context");
    }
    if (platform.has(Quirk.LINK_WITHOUT_ID) && claims.has(LTI + "resource_link")) {
      claims.withObjectProperty(LTI + "resource_link").remove("id");
    }
    if (platform.has(Quirk.VENDOR_CLAIMS)) {
      claims.put("https://vendor.example/one_time_session", "c2Vzc2lvbg");
      claims.putObject("https://vendor.example/placement").put("name", "assignment_selection");
    }
  }

  private static void wrongTypes(ObjectNode claims) {
    claims.put(LTI + "launch_presentation", "iframe");
    claims.putArray(LTI + "lis").add(1);
    claims.put("email", 7);
    claims.withObjectProperty(LTI + "context").put("type", "course").put("title", 5);
  }
}
