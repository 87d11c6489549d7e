package org.presente.host.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.Registrations;

/** The active registrations, read at most every few seconds, so that a launch reads none. */
@Singleton
public class RegistrationDirectory implements Registrations {
  private static final Duration FRESH = Duration.ofSeconds(5);
  private final PlatformRepository repository;
  private final Transactions transactions;
  private final Clock real = Clock.systemUTC();
  private volatile Snapshot snapshot = new Snapshot(List.of(), Instant.MIN);

  @Inject
  public RegistrationDirectory(PlatformRepository repository, Transactions transactions) {
    this.repository = repository;
    this.transactions = transactions;
  }

  @Override
  public Optional<Registration> find(String issuer, String clientId) {
    return known().stream()
        .filter(r -> r.issuer().equals(issuer) && r.clientId().equals(clientId))
        .findFirst();
  }

  @Override
  public List<Registration> ofIssuer(String issuer) {
    return known().stream().filter(r -> r.issuer().equals(issuer)).toList();
  }

  /** This node sees its own change at once. */
  void forget() {
    snapshot = new Snapshot(List.of(), Instant.MIN);
  }

  private List<Registration> known() {
    Snapshot last = snapshot;
    if (real.instant().isAfter(last.validUntil())) {
      last = new Snapshot(read(), real.instant().plus(FRESH));
      snapshot = last;
    }
    return last.registrations();
  }

  private List<Registration> read() {
    return transactions.inNew(
        () ->
            repository.registrations().stream()
                .filter(RegistrationEntity::isActive)
                .map(RegistrationEntity::toRegistration)
                .toList());
  }

  private record Snapshot(List<Registration> registrations, Instant validUntil) {}
}
