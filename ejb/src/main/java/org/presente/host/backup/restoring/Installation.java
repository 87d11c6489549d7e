package org.presente.host.backup.restoring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.presente.host.backup.persistence.RestoreRepository;

/** This installation's name in files: random, made at its first backup. */
@Singleton
public class Installation {
  private static final String NAME = "backup.installation";

  private final RestoreRepository repository;

  @Inject
  public Installation(RestoreRepository repository) {
    this.repository = repository;
  }

  /** In the caller's transaction. */
  public String key() {
    return known().orElseGet(this::made);
  }

  /** Empty before the first backup: no file can be ours. */
  Optional<String> known() {
    return repository.installation(NAME);
  }

  private String made() {
    String key = UUID.randomUUID().toString();
    repository.keepInstallation(NAME, key);
    return key;
  }
}
