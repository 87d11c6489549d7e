package org.presente.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.presente.host.database.PresenteDataSource;

/** The two databases, each through the application's own DataSource. */
public final class Databases {
  private Databases() {}

  public static TestDatabase h2() {
    return new TestDatabase(
        dataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "presente"),
        () -> {});
  }

  /** A server of its own; runs as root too, in a user namespace. */
  public static TestDatabase postgres() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      return new TestDatabase(
          dataSource(server.getJdbcUrl("postgres", "postgres"), "postgres"), () -> close(server));
    } catch (IOException failed) {
      throw new UncheckedIOException("no embedded PostgreSQL", failed);
    }
  }

  private static DataSource dataSource(String url, String user) {
    PresenteDataSource dataSource = new PresenteDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(user);
    return dataSource;
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
