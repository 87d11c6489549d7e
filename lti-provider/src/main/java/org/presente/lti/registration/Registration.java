package org.presente.lti.registration;

import java.net.URI;
import java.util.Optional;

/**
 * One client id of this tool at one platform. The issuer is compared as an exact string; on Canvas,
 * Blackboard and Schoology thousands of customers share one, so it is never a tenant by itself.
 *
 * @param tokenAudience {@code aud} of our client assertion where it is not the token endpoint (D2L)
 */
public record Registration(
    String issuer,
    String clientId,
    URI authorizationEndpoint,
    URI tokenEndpoint,
    URI jwksUri,
    Optional<String> tokenAudience,
    LaunchPolicy policy) {

  public String assertionAudience() {
    return tokenAudience.orElseGet(tokenEndpoint::toString);
  }
}
