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
 * @param groups tell each member's groups, too (Course Groups 1.0 section 4)
 */
public record MembershipQuery(
    Optional<Integer> limit,
    Optional<String> role,
    Optional<String> resourceLinkId,
    boolean groups) {

  public static MembershipQuery everybody() {
    return new MembershipQuery(Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  public MembershipQuery pagesOf(int members) {
    return new MembershipQuery(Optional.of(members), role, resourceLinkId, groups);
  }

  public MembershipQuery inRole(String wanted) {
    return new MembershipQuery(limit, Optional.of(wanted), resourceLinkId, groups);
  }

  public MembershipQuery ofLink(String id) {
    return new MembershipQuery(limit, role, Optional.of(id), groups);
  }

  public MembershipQuery withGroups() {
    return new MembershipQuery(limit, role, resourceLinkId, true);
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
    URI filtered = groups ? Addresses.with(address, "groups", "true") : address;
    if (role.isPresent()) {
      filtered = Addresses.with(filtered, "role", role.get());
    }
    return resourceLinkId.isPresent()
        ? Addresses.with(filtered, "rlid", resourceLinkId.get())
        : filtered;
  }
}
