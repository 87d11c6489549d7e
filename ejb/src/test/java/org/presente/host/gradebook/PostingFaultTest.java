package org.presente.host.gradebook;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.presente.testing.Databases;
import org.presente.testing.TestDatabase;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostingFaultTest extends PostingFaultCases {
  private TestDatabase database;

  @BeforeAll
  void start() {
    database = Databases.h2();
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
