package org.presente.host.gradebook;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.presente.testing.Databases;
import org.presente.testing.TestDatabase;

@EnabledIfSystemProperty(
    named = "presente.postgres",
    matches = "true",
    disabledReason = "runs with -Dpresente.postgres=true; ./test does so")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingFaultPostgresTest extends PostingFaultCases {
  private TestDatabase database;

  @BeforeAll
  void start() {
    database = Databases.postgres();
  }

  @Override
  TestDatabase database() {
    return database;
  }

  @AfterAll
  void stop() {
    database.close();
  }
}
