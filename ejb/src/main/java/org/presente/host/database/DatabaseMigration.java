package org.presente.host.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before any request or timer sees it; two nodes that start together
 * wait for each other. The defaults stand in the expressions because the server resolves them
 * before the application's own configuration is read; a test holds them to {@code Setting}.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/presente",
    className = "org.presente.host.database.PresenteDataSource",
    url =
        "${MPCONFIG=presente.db.url:jdbc:h2:file:./data/presente;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE}",
    user = "${MPCONFIG=presente.db.user:presente}",
    password = "${MPCONFIG=presente.db.password:presente}",
    minPoolSize = 2,
    maxPoolSize = 20)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {
  @Resource(lookup = "java:app/jdbc/presente")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(DatabaseMigration.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .outOfOrder(
            true) // each feature counts in a range of its own, so a new file may be a lower one
        .load()
        .migrate();
  }
}
