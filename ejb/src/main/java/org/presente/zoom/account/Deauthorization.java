package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.presente.zoom.account.persistence.ConnectionRepository;

/**
 * Somebody removed our app on Zoom: what it gave us goes too, the secret, the token and the people
 * of the account, and what single people gave a user-managed app. The row stays for the meetings
 * that were made with it.
 */
@Singleton
class Deauthorization {
  private final ConnectionRepository repository;
  private final Clock clock;

  @Inject
  Deauthorization(ConnectionRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  void of(long connectionId) {
    repository
        .locked(connectionId)
        .filter(connection -> !connection.isGone())
        .ifPresent(
            connection -> {
              repository.ofApp(connectionId).forEach(own -> of(own.id()));
              connection.deauthorize(clock.instant(), Sentence.APP_REMOVED);
              repository.forgetHosts(connectionId);
              repository.forgetToken(connectionId);
            });
  }
}
