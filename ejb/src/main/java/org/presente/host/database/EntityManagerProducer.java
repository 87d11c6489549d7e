package org.presente.host.database;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets repositories take the transaction's EntityManager in their constructor. */
@Singleton
public class EntityManagerProducer {
  @PersistenceContext(unitName = "presente")
  private EntityManager entityManager;

  @Produces
  EntityManager entityManager() {
    return entityManager;
  }
}
