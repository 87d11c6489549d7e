package org.presente.sandbox.lms.campus;

import java.util.List;
import java.util.Map;

/**
 * A registered tool. Empty text means "not given".
 *
 * @param id the type id, which Moodle also uses as deployment id
 * @param scopes granted, not asked for
 * @param claims granted, for example {@code email}
 */
public record Tool(
    String id,
    String clientId,
    String name,
    String description,
    String domain,
    String targetLinkUri,
    String loginUri,
    List<String> redirectUris,
    String keysUri,
    String logoUri,
    String deepLinkingUri,
    List<String> scopes,
    List<String> claims,
    Map<String, String> customParameters) {

  public Tool {
    redirectUris = List.copyOf(redirectUris);
    scopes = List.copyOf(scopes);
    claims = List.copyOf(claims);
    customParameters = Map.copyOf(customParameters);
  }
}
