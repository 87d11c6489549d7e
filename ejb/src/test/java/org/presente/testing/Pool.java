package org.presente.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Connections that are used again, as a server's are: a new one costs more than most tests. */
final class Pool implements AutoCloseable {
  /** More than threads of any test hold at once, each with a transaction within another. */
  static final int MOST = 120;

  private final HikariDataSource pooled;

  Pool(DataSource dataSource) {
    HikariConfig configuration = new HikariConfig();
    configuration.setDataSource(dataSource);
    configuration.setMaximumPoolSize(MOST);
    configuration.setMinimumIdle(1);
    pooled = new HikariDataSource(configuration);
  }

  DataSource dataSource() {
    return pooled;
  }

  @Override
  public void close() {
    pooled.close();
  }
}
