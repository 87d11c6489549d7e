package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.roster.KnownAccounts;

/** The Zoom users of the connection that serves a registration, as last listed. */
@Singleton
public class KnownHosts implements KnownAccounts {
  private final Connections connections;

  @Inject
  public KnownHosts(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Set<String> known(long registrationId, Set<String> addresses) {
    Set<String> known = new HashSet<>(addresses);
    known.retainAll(
        connections.serving(registrationId).stream()
            .flatMap(connection -> connections.hosts(connection.id()).stream())
            .map(host -> host.email().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
    return known;
  }
}
