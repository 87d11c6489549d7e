package org.presente.lti.message;

import java.net.URI;
import java.util.Set;

/**
 * Platform Notification Service 1.0: where this deployment's notices can be asked for.
 *
 * @param noticeTypes what the platform can tell about
 */
public record NotificationService(URI url, Set<String> scopes, Set<String> noticeTypes) {
  public static final String SCOPE = "https://purl.imsglobal.org/spec/lti/scope/noticehandlers";

  public NotificationService {
    scopes = Set.copyOf(scopes);
    noticeTypes = Set.copyOf(noticeTypes);
  }
}
