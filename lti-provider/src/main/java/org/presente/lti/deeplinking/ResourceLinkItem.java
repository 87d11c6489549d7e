package org.presente.lti.deeplinking;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A content item of type {@code ltiResourceLink} (Deep Linking 2.0 section 3.2).
 *
 * @param url always sent: Blackboard calls an item without it invalid
 * @param icon shown by the platform's own pages, so https
 * @param placement how the platform should show the link
 * @param custom comes back with every launch of the link, also of its copies
 * @param available when people may open the link
 * @param submission when what it is about takes place
 */
public record ResourceLinkItem(
    URI url,
    String title,
    Optional<String> text,
    Optional<URI> icon,
    Placement placement,
    Map<String, String> custom,
    Optional<ItemLineItem> lineItem,
    Optional<Period> available,
    Optional<Period> submission) {
  public static final String TYPE = "ltiResourceLink";

  public ResourceLinkItem {
    custom = Map.copyOf(custom);
    if (icon.filter(address -> !"https".equalsIgnoreCase(address.getScheme())).isPresent()) {
      throw new IllegalArgumentException("an icon that is not https would be blocked");
    }
  }

  public ResourceLinkItem shownIn(Placement other) {
    return new ResourceLinkItem(
        url, title, text, icon, other, custom, lineItem, available, submission);
  }

  ResourceLinkItem ungraded() {
    return new ResourceLinkItem(
        url, title, text, icon, placement, custom, Optional.empty(), available, submission);
  }
}
