package org.presente.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What this tool tells about itself when it registers.
 *
 * @param publicUrl its host (and port) becomes the domain; Moodle wants it to match the target
 * @param messages message types beyond the resource link, e.g. {@code LtiDeepLinkingRequest}
 * @param scopes wanted; only those the platform supports are asked for
 * @param customParameters name to {@code $Variable}
 */
public record ToolDescription(
    String name,
    String description,
    URI publicUrl,
    URI loginUrl,
    URI launchUrl,
    URI jwksUrl,
    Optional<URI> logoUrl,
    List<String> contacts,
    List<String> messages,
    Set<String> scopes,
    Map<String, String> customParameters) {

  public ToolDescription {
    contacts = List.copyOf(contacts);
    messages = List.copyOf(messages);
    scopes = Set.copyOf(scopes);
    customParameters = Map.copyOf(customParameters);
  }

  /** Host, and port where there is one; Moodle compares it with the host of the target. */
  public String domain() {
    return publicUrl.getPort() < 0
        ? publicUrl.getHost()
        : publicUrl.getHost() + ":" + publicUrl.getPort();
  }
}
