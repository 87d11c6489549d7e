package org.presente.privacy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.stored.Kind;
import org.presente.host.stored.Link;
import org.presente.host.stored.StoredTable;
import org.presente.testing.TestDatabase;

/**
 * Rows made of the declarations: in every table one row for each link, which that link alone finds,
 * and one row where there is none. All ids are the identity's base, so that every join finds
 * something; all other texts are unlike each other.
 */
final class Seeds {
  private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2026-01-01T00:00:00Z");

  private final TestDatabase database;
  private final Schema schema;
  private final List<StoredTable> tables;

  Seeds(TestDatabase database, Schema schema, List<StoredTable> tables) {
    this.database = database;
    this.schema = schema;
    this.tables = tables;
  }

  /**
   * A row that was written.
   *
   * @param link that finds it, if any
   */
  record Row(StoredTable table, Optional<Link> link, Map<String, Object> values) {}

  List<Row> plant(Identity who, Identity other) {
    List<Row> rows = new ArrayList<>();
    for (StoredTable table : tables) {
      if (table.links().isEmpty()) {
        rows.add(row(table, Optional.empty(), 0, 0, who, other));
      }
      int place = 0;
      Map<String, Integer> again = new HashMap<>();
      for (Link link : table.links()) {
        int turn = again.merge(link.column(), 1, Integer::sum) - 1;
        rows.add(row(table, Optional.of(link), place++, turn, who, other));
      }
    }
    write(rows);
    return rows;
  }

  private Row row(
      StoredTable table, Optional<Link> link, int place, int turn, Identity who, Identity other) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Schema.Column column : schema.tables().get(table.name())) {
      values.put(column.name(), value(table, column, link, place, turn, who, other));
    }
    if (table.name().equals("attendance_decision") && place == 0) {
      values.put("identity_key", who.found().get("attendance_decision.person_id").get(0));
      values.put("undone_at", null);
    }
    return new Row(table, link, values);
  }

  private static Object value(
      StoredTable table,
      Schema.Column column,
      Optional<Link> link,
      int place,
      int turn,
      Identity who,
      Identity other) {
    String key = table.name() + "." + column.name();
    Kind kind = table.columns().get(column.name());
    boolean found = link.filter(it -> it.column().equals(column.name())).isPresent();
    if (column.name().equals("id")) {
      return who.base() + place;
    }
    if (kind == Kind.PERSON) {
      return found ? Long.valueOf(who.base()) : column.nullable() ? null : other.base();
    }
    if (found) {
      List<String> values = who.found().get(key);
      if (values == null) {
        throw new AssertionError("Identity.found() has to say what the link of " + key + " finds");
      }
      return values.get(turn);
    }
    if (who.fixed().containsKey(key)) {
      return who.fixed().get(key);
    }
    boolean spared = place > 0 && column.nullable() && !kind.isPersonal();
    return spared ? null : any(column, key + who.base() + "/" + place, who.base());
  }

  private static Object any(Schema.Column column, String seed, long base) {
    if (column.isText()) {
      String marker = marker(seed);
      int most = column.length() == 0 ? marker.length() : column.length();
      return marker.substring(0, Math.min(marker.length(), most));
    }
    return switch (column.type()) {
      case "bigint" -> base;
      case "integer" -> 1;
      case "numeric" -> new BigDecimal("0.25");
      case "boolean" -> false;
      case "date" -> LocalDate.of(2026, 1, 1);
      case "timestamp with time zone" -> LONG_AGO;
      default -> marker(seed).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Eight letters at most. */
  private static String marker(String seed) {
    return "m" + Integer.toString(seed.hashCode() & 0x7fffffff, 36);
  }

  /** Leaves no row in any table. */
  void clear() {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      trustful(connection, true);
      connection.setAutoCommit(false);
      for (StoredTable table : tables) {
        statement.execute("delete from " + table.name());
      }
      connection.commit();
      connection.setAutoCommit(true);
      trustful(connection, false);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void write(List<Row> rows) {
    try (Connection connection = database.dataSource().getConnection()) {
      trustful(connection, true);
      connection.setAutoCommit(false);
      for (Row row : rows) {
        insert(connection, row);
      }
      connection.commit();
      connection.setAutoCommit(true);
      trustful(connection, false);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Rows refer to each other in circles while they are written. */
  private static void trustful(Connection connection, boolean on) throws SQLException {
    boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          h2
              ? "set referential_integrity " + !on
              : "set session_replication_role = " + (on ? "replica" : "default"));
    }
  }

  private static void insert(Connection connection, Row row) throws SQLException {
    String columns = String.join(", ", row.values().keySet());
    String marks = row.values().keySet().stream().map(any -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)".formatted(row.table().name(), columns, marks))) {
      int at = 1;
      for (Object value : row.values().values()) {
        statement.setObject(at++, value);
      }
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(
          "cannot seed " + row.table().name() + " " + row.values(), failed);
    }
  }
}
