package org.presente.host.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.h2.tools.RunScript;
import org.h2.tools.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's dump of H2, as docs/operator/backup.md describes it, and an older schema. */
class DumpTest {
  private static final String USER = "presente";

  @TempDir private Path folder;

  @Test
  void aDumpBringsBackEveryRowAndAKnownSchema() throws SQLException {
    String old = address("old");
    migrated(old, "latest");
    fill(old);
    String script = folder.resolve("presente.sql").toString();

    Script.main("-url", old, "-user", USER, "-password", USER, "-script", script);
    String fresh = address("restored");
    RunScript.execute(fresh, USER, USER, script, StandardCharsets.UTF_8, false);

    assertThat(counts(fresh)).isEqualTo(counts(old)).containsEntry("LESSON", 1);
    flyway(fresh, "latest").validate();
  }

  @Test
  void aDumpOfAnOlderVersionIsBroughtUpToDate() throws SQLException {
    String old = address("older");
    migrated(old, "50");
    fill(old);
    String script = folder.resolve("older.sql").toString();

    Script.main("-url", old, "-user", USER, "-password", USER, "-script", script);
    String fresh = address("updated");
    RunScript.execute(fresh, USER, USER, script, StandardCharsets.UTF_8, false);
    migrated(fresh, "latest");

    assertThat(counts(fresh))
        .containsEntry("LESSON", 1)
        .containsEntry("COURSE", 1)
        .containsKey("COURSE_RESTORE");
  }

  private String address(String name) {
    return "jdbc:h2:file:" + folder.resolve(name).toAbsolutePath();
  }

  private static void migrated(String url, String target) {
    flyway(url, target).migrate();
  }

  private static Flyway flyway(String url, String target) {
    return Flyway.configure()
        .dataSource(url, USER, USER)
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .target(target)
        .load();
  }

  private static void fill(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, USER, USER)) {
      fill(connection);
    }
  }

  /** A lesson, and what it hangs on. */
  static void fill(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into registration (id, version, issuer, client_id, name, authorization_endpoint,
            token_endpoint, jwks_uri, scopes, state, auto_approve, created_at)
          values (1, 1, 'https://lms', 'c', 'LMS', 'a', 't', 'j', '', 'ACTIVE', true, now())""");
      statement.execute(
          """
          insert into deployment (id, version, registration_id, deployment_id, status, created_at)
          values (2, 1, 1, '1', 'APPROVED', now())""");
      statement.execute(
          """
          insert into course (id, version, deployment_id, context_id, title, created_at)
          values (3, 1, 2, 'c', 'Física', now())""");
      statement.execute(
          """
          insert into lesson (id, version, course_id, resource_link_id, title, content_html,
            created_at)
          values (4, 1, 3, 'l', 'Aula 1', '<p>ação</p>', now())""");
    }
  }

  private static Map<String, Integer> counts(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, USER, USER)) {
      return counts(connection);
    }
  }

  /** How many rows each table has, by its name in capitals. */
  static Map<String, Integer> counts(Connection connection) throws SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet all =
          statement.executeQuery(
              "select table_name from information_schema.tables where upper(table_schema) = 'PUBLIC'")) {
        while (all.next()) {
          tables.add(all.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
          count.next();
          counts.put(table.toUpperCase(Locale.ROOT), count.getInt(1));
        }
      }
    }
    return counts;
  }
}
