package org.presente.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.presente.lti.http.Addresses;

/**
 * Which host may speak for which. Normally a platform is one host; three vendors use sibling hosts,
 * and an administrator of the tool can approve others.
 *
 * @param approved host names, lower case
 */
public record TrustedHosts(Set<String> approved) {
  /** A vendor's issuers that many customers share, and the domains its services live under. */
  private record Vendor(Set<String> sharedIssuers, List<String> domains) {
    boolean owns(String host) {
      return domains.stream()
          .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
    }
  }

  private static final List<Vendor> VENDORS =
      List.of(
          new Vendor(
              Set.of(
                  "canvas.instructure.com",
                  "canvas.beta.instructure.com",
                  "canvas.test.instructure.com"),
              List.of("instructure.com", "canvaslms.com")),
          new Vendor(Set.of("blackboard.com"), List.of("blackboard.com")),
          new Vendor(Set.of(), List.of("brightspace.com", "desire2learn.com")));

  public TrustedHosts {
    approved = Set.copyOf(approved);
  }

  public static TrustedHosts none() {
    return new TrustedHosts(Set.of());
  }

  /** Whether a configuration read at one address may name this issuer. */
  boolean mayIssue(URI configuration, URI issuer) {
    return Addresses.sameOrigin(configuration, issuer)
        || approved.contains(host(configuration))
        || VENDORS.stream()
            .anyMatch(
                vendor ->
                    vendor.sharedIssuers().contains(host(issuer))
                        && vendor.owns(host(configuration)));
  }

  /** Whether an endpoint may belong to a platform with this issuer. */
  boolean mayServe(URI issuer, URI endpoint) {
    return host(issuer).equals(host(endpoint))
        || approved.contains(host(endpoint))
        || VENDORS.stream()
            .anyMatch(vendor -> vendor.owns(host(issuer)) && vendor.owns(host(endpoint)));
  }

  private static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }
}
