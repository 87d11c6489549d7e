package org.presente.lti.message;

import java.net.URI;
import java.util.Set;

/** Course Groups 1.0 of one context. */
public record GroupsService(URI contextGroupsUrl, Set<String> scopes) {
  public static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

  public GroupsService {
    scopes = Set.copyOf(scopes);
  }
}
