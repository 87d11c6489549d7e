package org.presente.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * One PostgreSQL for all tests of a process, which ends it. Databases are copies of one that was
 * migrated once.
 */
final class PostgresServer {
  private static final String MIGRATED = "migrated";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = start();

  private PostgresServer() {}

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("max_connections", Integer.toString(2 * Pool.MOST))
              .start();
      run(server, "create database " + MIGRATED);
      Flyway.configure()
          .dataSource(Databases.dataSource(url(server, MIGRATED), "postgres"))
          .locations("classpath:db/migration")
          .load()
          .migrate();
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException("no embedded PostgreSQL", failed);
    }
  }

  static Pool newDatabase() {
    String name = "test_" + NUMBER.incrementAndGet();
    run(SERVER, "create database " + name + " template " + MIGRATED);
    return new Pool(Databases.dataSource(url(SERVER, name), "postgres"));
  }

  private static String url(EmbeddedPostgres server, String database) {
    return server.getJdbcUrl("postgres", database);
  }

  private static void run(EmbeddedPostgres server, String statement) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
