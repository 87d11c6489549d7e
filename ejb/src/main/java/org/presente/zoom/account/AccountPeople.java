package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.database.Transactions;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomUser;

/** Reads from Zoom who may host by a connection. */
@Singleton
class AccountPeople {
  private final ZoomGateway zoom;
  private final Connections connections;
  private final Transactions transactions;

  @Inject
  AccountPeople(ZoomGateway zoom, Connections connections, Transactions transactions) {
    this.zoom = zoom;
    this.connections = connections;
    this.transactions = transactions;
  }

  /** A user-managed app itself may read nobody: its teachers' own connections do. */
  static boolean canBeRead(Connection connection) {
    return connection.credentials().kind() != AppKind.USER_MANAGED
        || connection.ownedBy().isPresent();
  }

  /**
   * Of a person's own connection that person, then those in whose names they may schedule; an
   * account's app reads everybody and needs no such privilege. Takes seconds.
   */
  ZoomAnswer<List<ZoomUser>> read(Connection connection) {
    ZoomCredentials credentials = connection.credentials();
    return connection.ownedBy().isPresent()
        ? zoom.user(credentials, "me").then(me -> withOthers(connection, me))
        : zoom.listUsers(credentials);
  }

  private ZoomAnswer<List<ZoomUser>> withOthers(Connection connection, ZoomUser me) {
    List<ZoomUser> alone = List.of(me);
    if (!transactions.inNew(
        () -> connections.allows(connection.id(), Feature.SCHEDULING_FOR_OTHERS))) {
      return new ZoomAnswer.Ok<>(alone);
    }
    ZoomCredentials mine = connection.credentials().ownedBy(me.id());
    ZoomAnswer<List<ZoomUser>> others = zoom.accounts().schedulers(mine, me.id());
    return isRefused(others)
        ? new ZoomAnswer.Ok<>(alone)
        : others.then(list -> readable(mine, alone, list));
  }

  /** The privilege alone is not enough: the person shares that access with the app or does not. */
  private ZoomAnswer<List<ZoomUser>> readable(
      ZoomCredentials mine, List<ZoomUser> alone, List<ZoomUser> others) {
    ZoomAnswer<List<ZoomUser>> all = new ZoomAnswer.Ok<>(alone);
    for (ZoomUser other : others) {
      ZoomAnswer<ZoomUser> read = zoom.user(mine, other.id());
      if (!isRefused(read)) {
        all = all.then(list -> read.map(user -> and(list, user)));
      }
    }
    return all;
  }

  private static boolean isRefused(ZoomAnswer<?> answer) {
    return answer instanceof ZoomAnswer.Refused || answer instanceof ZoomAnswer.Gone;
  }

  private static List<ZoomUser> and(List<ZoomUser> list, ZoomUser user) {
    return Stream.concat(list.stream(), Stream.of(user)).toList();
  }
}
