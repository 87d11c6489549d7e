package org.presente.lti.message;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Course Groups 1.0 of one context.
 *
 * @param contextGroupSetsUrl only where the platform has sets
 * @param scopes what the platform grants
 */
public record GroupsService(
    URI contextGroupsUrl, Optional<URI> contextGroupSetsUrl, Set<String> scopes) {
  public static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

  public GroupsService {
    scopes = Set.copyOf(scopes);
  }
}
