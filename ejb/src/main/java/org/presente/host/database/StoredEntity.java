package org.presente.host.database;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What every entity has: an id from the one sequence, and a version against lost updates. */
@MappedSuperclass
public abstract class StoredEntity {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
  @SequenceGenerator(name = "entity_id", sequenceName = "entity_id", allocationSize = 50)
  private Long id;

  @Version private int version;

  public Long id() {
    return id;
  }

  public int version() {
    return version;
  }
}
