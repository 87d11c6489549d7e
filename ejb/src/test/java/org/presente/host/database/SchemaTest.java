package org.presente.host.database;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.presente.testing.Databases;
import org.presente.testing.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest extends SchemaAgreement {
  private final TestDatabase database = Databases.h2();

  @Override
  TestDatabase database() {
    return database;
  }

  @AfterAll
  void close() {
    database.close();
  }
}
