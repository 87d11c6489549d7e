package org.presente.system.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.presente.system.Await;

/** A PostgreSQL that tells how many rows it holds and which statements it ran. */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;
  private final Path log;

  Postgres(Path folder) {
    try {
      Path data = folder.resolve("postgres");
      log = data.resolve("log/statements.log");
      server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_filename", "statements.log")
              .setServerConfig("log_line_prefix", "%p")
              .setServerConfig("log_statement", "all")
              .start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What the tool needs to use it. */
  Map<String, String> settings() {
    return Map.of(
        "PRESENTE_DB_URL",
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
        "PRESENTE_DB_USER",
        "postgres",
        "PRESENTE_DB_PASSWORD",
        "postgres",
        "PRESENTE_SECRET_KEY",
        Base64.getEncoder().encodeToString(new byte[32]));
  }

  /** Rows by table, without those that tasks, the audit and the log of calls write at any time. */
  Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    for (String table : tables()) {
      rows.put(table, Long.valueOf(texts("select count(*) from " + table).get(0)));
    }
    return rows;
  }

  private List<String> tables() {
    return texts(
        "select table_name from information_schema.tables where table_schema = 'public' and"
            + " table_name not in"
            + " ('incident', 'outbound_call', 'scheduled_task', 'flyway_schema_history')"
            + " order by table_name");
  }

  /** The first column of what a query finds. */
  List<String> texts(String query) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The transactions that ran while this was done, on all connections. */
  List<List<String>> transactionsOf(Runnable work) {
    String begin = mark();
    work.run();
    String end = mark();
    return TransactionLog.read(
        Await.value("the log", Duration.ofSeconds(30), () -> between(begin, end)));
  }

  private String mark() {
    String mark = "mark-" + UUID.randomUUID();
    texts("select '" + mark + "'");
    return mark;
  }

  private Optional<String> between(String begin, String end) {
    try {
      String text = Files.readString(log, StandardCharsets.UTF_8);
      int from = text.indexOf(begin);
      int to = text.lastIndexOf('\n', text.indexOf(end));
      return from < 0 || to < 0 ? Optional.empty() : Optional.of(text.substring(from, to));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
