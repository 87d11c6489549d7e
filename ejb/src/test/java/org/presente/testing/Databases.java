package org.presente.testing;

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

  /** A database of its own on one server for all tests; runs as root too, in a user namespace. */
  public static TestDatabase postgres() {
    Pool pool = PostgresServer.newDatabase();
    return new TestDatabase(pool.dataSource(), pool::close);
  }

  static DataSource dataSource(String url, String user) {
    PresenteDataSource dataSource = new PresenteDataSource();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(user);
    return dataSource;
  }
}
