package org.presente.lti.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Optional;
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
    return LinkHeader.find(page, "next")
        .map(link -> checked(current, link))
        .orElseGet(NextPage.Last::new);
  }

  /** Where only what changed since can be read (NRPS 2.0 section 2.5); never on another server. */
  public Optional<URI> differences(URI current, HttpAnswer page) {
    return LinkHeader.find(page, "differences")
        .flatMap(link -> resolved(current, link))
        .filter(address -> Addresses.sameOrigin(first, address));
  }

  private static Optional<URI> resolved(URI current, String link) {
    try {
      return Optional.of(current.resolve(new URI(reference(current, link))));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private NextPage checked(URI current, String link) {
    return resolved(current, link)
        .map(this::checked)
        .orElseGet(() -> new NextPage.Broken("the next page has no valid address"));
  }

  private NextPage checked(URI next) {
    if (!Addresses.sameOrigin(first, next)) {
      return new NextPage.Broken("the next page is on another server");
    }
    if (seen.size() >= MAX_PAGES) {
      return new NextPage.Broken("more than " + MAX_PAGES + " pages");
    }
    return seen.add(next)
        ? new NextPage.At(next)
        : new NextPage.Broken("the pages go round in a circle");
  }

  /** Java resolves a lone query by RFC 2396, which drops the last segment of the path. */
  private static String reference(URI current, String link) {
    return link.startsWith("?") ? current.getRawPath() + link : link;
  }
}
