package org.presente.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;

/**
 * Follows a paged answer and stops where it must: a page seen before, a page on another origin (the
 * token is not for it), or more pages than any course has.
 */
public final class PageTrail {
  private static final int MAX_PAGES = 2_000;

  private final Set<URI> seen = new HashSet<>();
  private final URI first;

  public PageTrail(URI first) {
    this.first = first;
    seen.add(first);
  }

  public NextPage after(URI current, HttpAnswer page) {
    return LinkHeader.next(page).map(link -> checked(current, link)).orElseGet(NextPage.Last::new);
  }

  private NextPage checked(URI current, String link) {
    try {
      URI next = current.resolve(new URI(reference(current, link)));
      if (!Addresses.sameOrigin(first, next)) {
        return new NextPage.Broken("the next page is on another server");
      }
      if (seen.size() >= MAX_PAGES) {
        return new NextPage.Broken("more than " + MAX_PAGES + " pages");
      }
      return seen.add(next)
          ? new NextPage.At(next)
          : new NextPage.Broken("the pages go round in a circle");
    } catch (URISyntaxException e) {
      return new NextPage.Broken("the next page has no valid address");
    }
  }

  /** Java resolves a lone query by RFC 2396, which drops the last segment of the path. */
  private static String reference(URI current, String link) {
    return link.startsWith("?") ? current.getRawPath() + link : link;
  }
}
