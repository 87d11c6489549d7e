package org.presente.sandbox.lms.launch;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** Login initiation as platforms really send it. */
record LoginHabits(Platform platform) {
  private static final String DEPLOYMENT = "lti_deployment_id";

  /** The fields of a login initiation by the letter, with this platform's quirks. */
  Map<String, String> of(Map<String, String> byTheLetter) {
    Map<String, String> fields = new LinkedHashMap<>(byTheLetter);
    if (platform.has(Quirk.NO_CLIENT_ID_AT_LOGIN)) {
      fields.remove("client_id");
    }
    if (platform.has(Quirk.OWN_LOGIN_NAMES)) {
      fields.put("deployment_id", fields.remove(DEPLOYMENT));
      fields.put("canvas_region", "us-east-1");
      fields.put("canvas_environment", "prod");
    }
    if (platform.has(Quirk.NO_DEPLOYMENT_AT_LOGIN)) {
      fields.remove(DEPLOYMENT);
    }
    if (platform.has(Quirk.OTHER_TARGET_AT_LOGIN)) {
      fields.computeIfPresent(
          "target_link_uri", (name, target) -> URI.create(target).resolve("/").toString());
    }
    return fields;
  }
}
