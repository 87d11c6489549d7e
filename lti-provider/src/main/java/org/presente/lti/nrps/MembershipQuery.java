package org.presente.lti.nrps;

import java.net.URI;
import java.util.Optional;
import org.presente.lti.http.Addresses;

/**
 * What to ask for.
 *
 * @param limit members a page; the platform may give another number
 * @param role full URI or short name
 * @param resourceLinkId only members who may open this link ({@code rlid})
 */
public record MembershipQuery(
    Optional<Integer> limit, Optional<String> role, Optional<String> resourceLinkId) {

  public static MembershipQuery everybody() {
    return new MembershipQuery(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public MembershipQuery pagesOf(int members) {
    return new MembershipQuery(Optional.of(members), role, resourceLinkId);
  }

  public MembershipQuery inRole(String wanted) {
    return new MembershipQuery(limit, Optional.of(wanted), resourceLinkId);
  }

  public MembershipQuery ofLink(String id) {
    return new MembershipQuery(limit, role, Optional.of(id));
  }

  URI applied(URI service) {
    URI address = filtered(service);
    return limit.isPresent() ? Addresses.with(address, "limit", limit.get().toString()) : address;
  }

  /** Moodle's next link forgets the role: without it the second page counts another list. */
  URI reapplied(URI next) {
    return filtered(next);
  }

  private URI filtered(URI address) {
    URI filtered = address;
    if (role.isPresent()) {
      filtered = Addresses.with(filtered, "role", role.get());
    }
    return resourceLinkId.isPresent()
        ? Addresses.with(filtered, "rlid", resourceLinkId.get())
        : filtered;
  }
}
