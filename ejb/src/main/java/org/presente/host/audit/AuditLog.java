package org.presente.host.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.presente.host.audit.persistence.AuditEntity;
import org.presente.host.audit.persistence.AuditRepository;

/** Writes down who did what, in the transaction of the deed: neither stands without the other. */
@Singleton
public class AuditLog {
  private final AuditRepository repository;
  private final Clock clock;

  @Inject
  public AuditLog(AuditRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * @param actor an admin's user name, or a word for what acts by itself
   * @param act what was done, such as {@code deployment.approved}
   * @param subject kind and id of what it was done to, such as {@code registration 50}
   * @param detail without secrets and personal data; may be empty
   */
  public void write(String actor, String act, String subject, String detail) {
    repository.add(new AuditEntity(clock.instant(), actor, act, subject, detail));
  }

  /** The newest first. */
  public List<AuditView> of(String subject, int limit) {
    return repository.newest(subject, limit).stream()
        .map(a -> new AuditView(a.happenedAt(), a.actor(), a.act(), a.detail()))
        .toList();
  }

  /**
   * Lines of the whole log, the newest first.
   *
   * @param first how many to leave out
   */
  public List<AuditLine> lines(AuditFilter filter, int first, int most) {
    return repository.find(filter, first, most).stream()
        .map(a -> new AuditLine(a.happenedAt(), a.actor(), a.act(), a.subject(), a.detail()))
        .toList();
  }
}
