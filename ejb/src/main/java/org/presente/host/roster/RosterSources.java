package org.presente.host.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.roster.persistence.RosterRepository;

/** Where rosters can be read, for who looks after a platform. */
@Singleton
public class RosterSources {
  private final RosterRepository repository;

  @Inject
  public RosterSources(RosterRepository repository) {
    this.repository = repository;
  }

  /** A course whose roster a platform offers. */
  public record Source(long courseId, String membershipsUrl) {}

  /** Of the course that the registration brought last. */
  public Optional<Source> newest(long registrationId) {
    return repository
        .newestSource(registrationId)
        .map(source -> new Source(source.courseId(), source.membershipsUrl()));
  }
}
