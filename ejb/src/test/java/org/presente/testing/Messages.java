package org.presente.testing;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.presente.lti.json.JsonObject;
import org.presente.lti.launch.Binding;
import org.presente.lti.launch.LaunchResult.Accepted;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.LtiMessage;
import org.presente.lti.message.MessageReader;
import org.presente.lti.message.MessageType;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;

/** Launch messages as the validator hands them on, from claims. */
public final class Messages {
  public static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final AtomicInteger NONCES = new AtomicInteger();

  private final Map<String, Object> claims = new LinkedHashMap<>();
  private final String platformUrl;
  private final String clientId;

  /** A learner of the deployment "1" who opens a link of a course. */
  public Messages(String platformUrl, String clientId, String subject) {
    this.platformUrl = platformUrl;
    this.clientId = clientId;
    claims.put("iss", platformUrl);
    claims.put("sub", subject);
    claims.put(ClaimNames.DEPLOYMENT_ID, "1");
    claims.put(ClaimNames.TARGET_LINK_URI, "http://localhost/lti/launch");
    claims.put(ClaimNames.ROLES, List.of(MEMBERSHIP + "Learner"));
  }

  public Messages with(String claim, Object value) {
    claims.put(claim, value);
    return this;
  }

  public Messages roles(String... roles) {
    return with(ClaimNames.ROLES, List.of(roles));
  }

  public Messages of(String contextId, String linkId, String title) {
    return with(ClaimNames.CONTEXT, Map.of("id", contextId, "title", "Course " + contextId))
        .with(ClaimNames.RESOURCE_LINK, Map.of("id", linkId, "title", title));
  }

  public Messages custom(Map<String, String> parameters) {
    return with(ClaimNames.CUSTOM, parameters);
  }

  public LtiMessage message() {
    return message(MessageType.RESOURCE_LINK);
  }

  public LtiMessage message(MessageType type) {
    return new MessageReader(true).read(JsonObject.of(claims), clientId, type);
  }

  public Accepted launch() {
    return launch(MessageType.RESOURCE_LINK);
  }

  public Accepted launch(MessageType type) {
    return new Accepted(
        message(type),
        new Registration(
            platformUrl,
            clientId,
            URI.create(platformUrl + "/auth"),
            URI.create(platformUrl + "/token"),
            URI.create(platformUrl + "/jwks"),
            Optional.empty(),
            LaunchPolicy.standard()),
        "nonce-" + NONCES.incrementAndGet(),
        Instant.parse("2030-01-01T00:00:00Z"),
        URI.create("http://localhost/lti/launch"),
        List.of(),
        Binding.COOKIE);
  }
}
