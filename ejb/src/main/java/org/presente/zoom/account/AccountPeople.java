package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomUser;

/** Reads from Zoom who may host by a connection. */
@Singleton
class AccountPeople {
  private final ZoomGateway zoom;

  @Inject
  AccountPeople(ZoomGateway zoom) {
    this.zoom = zoom;
  }

  /** A user-managed app itself may read nobody: its teachers' own connections do. */
  static boolean canBeRead(Connection connection) {
    return connection.credentials().kind() != AppKind.USER_MANAGED
        || connection.ownedBy().isPresent();
  }

  /** Of a person's own connection that person alone. Takes seconds. */
  ZoomAnswer<List<ZoomUser>> read(Connection connection) {
    return connection.ownedBy().isPresent()
        ? zoom.user(connection.credentials(), "me").map(List::of)
        : zoom.listUsers(connection.credentials());
  }
}
