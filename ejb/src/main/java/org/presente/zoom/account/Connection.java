package org.presente.zoom.account;

import java.util.Optional;
import org.presente.zoom.api.ZoomCredentials;

/**
 * A connection as the other features call Zoom with it.
 *
 * @param ownedBy whose yes it comes from: nobody else acts in this person's name; empty for an
 *     account's app
 */
public record Connection(long id, ZoomCredentials credentials, Optional<Long> ownedBy) {

  /** Whether the person may be host by it. */
  public boolean lets(long personId) {
    return ownedBy.map(owner -> owner == personId).orElse(true);
  }
}
