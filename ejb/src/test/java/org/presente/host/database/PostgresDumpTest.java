package org.presente.host.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The operator's backups of PostgreSQL, as docs/operator/backup.md describes them. The server comes
 * with the test; {@code pg_dump} and its kin do not, so that a machine without them leaves their
 * tests out and says so. The copy of a stopped server's files needs nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfSystemProperty(named = "presente.postgres", matches = "true")
class PostgresDumpTest {
  private static final int SERVER = 15;
  private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

  @TempDir private static Path folder;
  private Path data;
  private EmbeddedPostgres server;

  @BeforeAll
  void start() throws IOException {
    data = folder.resolve("data");
    server = started(data);
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  private static EmbeddedPostgres started(Path data) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data.toFile())
        .setCleanDataDirectory(false)
        .start();
  }

  @Test
  void aDumpBringsBackEveryRowAndAKnownSchema() throws Exception {
    DataSource old = filled("old", "latest");
    DataSource restored = dumpedAndRestored("old", "restored");
    assertThat(counts(restored)).isEqualTo(counts(old)).containsEntry("LESSON", 1);
    assertThat(content(restored)).isEqualTo("<p>ação</p>");
    flyway(restored, "latest").validate();
  }

  @Test
  void aDumpOfAnOlderVersionIsBroughtUpToDate() throws Exception {
    filled("older", "50");
    DataSource restored = dumpedAndRestored("older", "updated");
    flyway(restored, "latest").migrate();
    assertThat(counts(restored)).containsEntry("LESSON", 1).containsKey("COURSE_RESTORE");
    assertThat(content(restored)).isEqualTo("<p>ação</p>");
  }

  @Test
  void theFilesOfAStoppedServerBringBackEveryRow() throws Exception {
    Path first = folder.resolve("first");
    Map<String, Integer> before;
    try (EmbeddedPostgres running = started(first)) {
      DataSource database = database(running, "presente");
      flyway(database, "latest").migrate();
      fill(database);
      before = counts(database);
    }
    Path second = folder.resolve("second");
    copy(first, second);
    try (EmbeddedPostgres running = started(second)) {
      DataSource database = running.getDatabase("postgres", "presente");
      assertThat(counts(database)).isEqualTo(before).containsEntry("LESSON", 1);
      assertThat(content(database)).isEqualTo("<p>ação</p>");
      flyway(database, "latest").validate();
    }
  }

  private DataSource filled(String name, String version) throws SQLException {
    DataSource database = database(server, name);
    flyway(database, version).migrate();
    fill(database);
    return database;
  }

  private static DataSource database(EmbeddedPostgres server, String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return server.getDatabase("postgres", name);
  }

  private static void fill(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      DumpTest.fill(connection);
    }
  }

  private static Map<String, Integer> counts(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return DumpTest.counts(connection);
    }
  }

  private static String content(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select content_html from lesson")) {
      row.next();
      return row.getString(1);
    }
  }

  private static Flyway flyway(DataSource database, String target) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .target(target)
        .load();
  }

  /** By the commands of the guide. */
  private DataSource dumpedAndRestored(String from, String to)
      throws IOException, InterruptedException {
    for (String program : List.of("pg_dump", "createdb", "pg_restore")) {
      assumeTrue(
          major(program) >= SERVER,
          "no " + program + " of PostgreSQL " + SERVER + " or later: its dump is not tested here");
    }
    String dump = folder.resolve(from + ".dump").toString();
    run("pg_dump", "--format=custom", "--no-owner", "--file=" + dump, url(from));
    run("createdb", "--maintenance-db=" + url("postgres"), to);
    run("pg_restore", "--no-owner", "--exit-on-error", "--dbname=" + url(to), dump);
    return server.getDatabase("postgres", to);
  }

  private String url(String database) {
    return "postgresql://postgres@localhost:" + server.getPort() + "/" + database;
  }

  /** 0 where there is no such program. */
  private int major(String program) throws InterruptedException {
    try {
      Matcher version = MAJOR.matcher(run(program, "--version"));
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException missing) {
      return 0;
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(command[0] + " ends").isTrue();
    String said = Files.readString(output);
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
