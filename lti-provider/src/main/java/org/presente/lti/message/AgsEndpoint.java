package org.presente.lti.message;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Assignment and Grade Services of one link. Every part may be missing: Moodle names an item only
 * if the activity has exactly one, OpenOLAT sends an empty object.
 *
 * @param scopes what the platform grants, not what we asked for
 * @param lineItems collection of the context
 * @param lineItem the item of this link, if the platform thinks there is one
 */
public record AgsEndpoint(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {
  public static final String SCOPE_LINE_ITEM =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
  public static final String SCOPE_LINE_ITEM_READ =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";
  public static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  public static final String SCOPE_RESULT_READ =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

  public AgsEndpoint {
    scopes = Set.copyOf(scopes);
  }
}
