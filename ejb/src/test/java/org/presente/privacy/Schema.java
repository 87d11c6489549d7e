package org.presente.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.presente.testing.TestDatabase;

/** The migrated schema as the database itself describes it. */
record Schema(Map<String, List<Column>> tables) {
  /**
   * A column.
   *
   * @param length most characters; zero where the type has no length
   */
  record Column(String name, String type, boolean nullable, int length) {
    boolean isText() {
      return type.startsWith("character");
    }
  }

  static Schema of(TestDatabase database) {
    String query =
        """
        select lower(c.table_name), lower(c.column_name), lower(c.data_type), c.is_nullable,
          c.character_maximum_length
        from information_schema.columns c
        where lower(c.table_schema) = 'public' and lower(c.table_name) <> 'flyway_schema_history'
        order by 1, c.ordinal_position""";
    Map<String, List<Column>> tables = new TreeMap<>();
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        tables
            .computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
            .add(
                new Column(
                    rows.getString(2),
                    rows.getString(3).toLowerCase(Locale.ROOT),
                    "YES".equals(rows.getString(4)),
                    (int) Math.min(Integer.MAX_VALUE, rows.getLong(5))));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return new Schema(tables);
  }
}
