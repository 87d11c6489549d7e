package org.presente.zoom.meeting.backup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.presente.zoom.School;

/** The same on PostgreSQL: written, looked at, restored by the queue, and compared. */
@EnabledIfSystemProperty(named = "presente.postgres", matches = "true")
class RoundTripOnPostgresTest extends RoundTripTest {
  private static EmbeddedPostgres server;

  @Override
  School school() {
    return new School(fresh());
  }

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  /** A database for each test. */
  private static DataSource fresh() {
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    try (Connection connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return server.getDatabase("postgres", name);
  }
}
