package org.presente.lti.notice;

import java.util.List;
import java.util.Optional;
import org.presente.lti.message.Context;

/**
 * A notice whose signature, times and addressee were checked.
 *
 * @param id the platform's; the same notice may arrive twice
 * @param type as the platform names it, also one we do not know
 * @param context the course it is about
 * @param originContexts of a copied course: the ids of the courses it was made from
 */
public record Notice(
    String issuer,
    String clientId,
    String deploymentId,
    String id,
    String type,
    Optional<Context> context,
    List<String> originContexts) {
  /** Sent when a handler is registered, to see whether it answers. */
  public static final String HELLO_WORLD = "LtiHelloWorldNotice";

  public static final String CONTEXT_COPY = "LtiContextCopyNotice";

  public Notice {
    originContexts = List.copyOf(originContexts);
  }
}
