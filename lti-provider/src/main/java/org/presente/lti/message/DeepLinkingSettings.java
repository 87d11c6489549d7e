package org.presente.lti.message;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a platform wants back from a deep linking request (Deep Linking 2.0 section 4.4.1).
 *
 * @param returnUrl where the person's browser posts the answer
 * @param acceptTypes of content items
 * @param acceptTargets iframe, window or embed, in the platform's order
 * @param acceptMultiple whether more than one item may be sent; not said means one
 * @param acceptLineItem whether items may ask for a column of the gradebook; only a "no" forbids it
 * @param autoCreate whether the platform keeps the items without asking the person again
 * @param data the platform's own, to be sent back unchanged
 */
public record DeepLinkingSettings(
    URI returnUrl,
    List<String> acceptTypes,
    List<String> acceptTargets,
    boolean acceptMultiple,
    boolean acceptLineItem,
    boolean autoCreate,
    Optional<String> title,
    Optional<String> text,
    Optional<String> data) {

  public DeepLinkingSettings {
    acceptTypes = List.copyOf(acceptTypes);
    acceptTargets = List.copyOf(acceptTargets);
  }

  public boolean accepts(String type) {
    return acceptTypes.contains(type);
  }
}
