package org.presente.zoom.account;

import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomPlan;

/**
 * A connection as an admin sees it; without its secret.
 *
 * @param serves whom it serves; empty when the app was removed on Zoom
 * @param hosts how many people of the account may host
 * @param hostsReadAt when they were last read from Zoom
 * @param problem why it does not work at the moment
 * @param licenceRestDays after how many days without a meeting licences are freed; empty for never
 */
public record ConnectionView(
    long id,
    String name,
    String accountId,
    String clientId,
    ZoomPlan plan,
    Optional<Serves> serves,
    int hosts,
    Optional<Instant> hostsReadAt,
    Optional<Sentence> problem,
    AppKind kind,
    Optional<Integer> licenceRestDays) {

  /** Whether each teacher says yes on Zoom, for their own account. */
  public boolean ofTeachers() {
    return kind == AppKind.USER_MANAGED;
  }

  /** Whether an admin has to say yes on Zoom. */
  public boolean general() {
    return kind == AppKind.GENERAL;
  }
}
