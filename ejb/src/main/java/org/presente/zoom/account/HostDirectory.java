package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.account.persistence.HostEntity;
import org.presente.zoom.api.ZoomUser;

/** Keeps the people of an account as last read. */
@Singleton
class HostDirectory {
  private final ConnectionRepository repository;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  HostDirectory(ConnectionRepository repository, Transactions transactions, Clock clock) {
    this.repository = repository;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** In a transaction of its own. */
  void record(long connectionId, List<ZoomUser> users) {
    transactions.runInNew(
        () -> {
          Optional<ConnectionEntity> connection = repository.locked(connectionId);
          Map<String, HostEntity> known =
              repository.hosts(connectionId).stream()
                  .collect(Collectors.toMap(HostEntity::userId, Function.identity()));
          Set<String> gone = new HashSet<>(known.keySet());
          for (ZoomUser user : users) {
            describe(known.getOrDefault(user.id(), new HostEntity(connectionId, user.id())), user);
            gone.remove(user.id());
          }
          gone.forEach(userId -> known.get(userId).left());
          connection.ifPresent(it -> it.hostsRead(clock.instant()));
        });
  }

  private void describe(HostEntity host, ZoomUser user) {
    host.describe(
        user.email(),
        name(user),
        user.licence() == ZoomUser.Licence.LICENSED,
        isZone(user.timezone()) ? user.timezone() : null);
    repository.add(host);
  }

  private static String name(ZoomUser user) {
    String full = (user.firstName() + " " + user.lastName()).strip();
    String shown = user.displayName().isBlank() ? full : user.displayName();
    return shown.isBlank() ? user.email() : shown;
  }

  private static boolean isZone(String name) {
    try {
      return !name.isEmpty() && ZoneId.of(name) != null;
    } catch (DateTimeException notIana) {
      return false;
    }
  }
}
