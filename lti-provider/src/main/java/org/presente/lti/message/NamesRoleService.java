package org.presente.lti.message;

import java.net.URI;
import java.util.List;

/** Names and Role Provisioning Services of one context. */
public record NamesRoleService(URI contextMembershipsUrl, List<String> serviceVersions) {
  public static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  public NamesRoleService {
    serviceVersions = List.copyOf(serviceVersions);
  }
}
