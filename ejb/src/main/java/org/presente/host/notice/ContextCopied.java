package org.presente.host.notice;

import java.util.List;

/**
 * The platform made a course out of others; fired in the transaction that handles the notice. All
 * ids are of one deployment.
 */
public record ContextCopied(long deploymentId, String contextId, List<String> originContextIds) {
  public ContextCopied {
    originContextIds = List.copyOf(originContextIds);
  }
}
