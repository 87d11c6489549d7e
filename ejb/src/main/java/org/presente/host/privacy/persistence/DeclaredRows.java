package org.presente.host.privacy.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.presente.host.stored.StoredTable;

/**
 * Runs the SQL of declarations. The statements are the code's own, and what is put into them are
 * numbers and a time: nothing that anybody typed.
 */
@Singleton
public class DeclaredRows {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  public DeclaredRows(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /** Each row by column, in the columns' order; values as the driver gives them, or null. */
  public List<Map<String, Object>> select(
      StoredTable table, List<String> columns, String condition, long person) {
    List<?> found =
        entityManager
            .createNativeQuery(
                "select %s from %s where %s"
                    .formatted(
                        String.join(", ", columns), table.name(), filled(condition, person, 0)))
            .getResultList();
    List<Map<String, Object>> rows = new ArrayList<>();
    found.forEach(row -> rows.add(row(columns, row)));
    return rows;
  }

  private static Map<String, Object> row(List<String> columns, Object found) {
    Object[] values = found instanceof Object[] several ? several : new Object[] {found};
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), values[i]);
    }
    return row;
  }

  /** The one number that a query with {@code :person} and {@code :now} counts. */
  public long count(String query, long person) {
    Object found =
        entityManager
            .createNativeQuery(filled(query.replace(":now", literal(clock.instant())), person, 0))
            .getSingleResult();
    return ((Number) found).longValue();
  }

  /** Runs a statement with {@code :person} and {@code :nobody}, and says how many rows it met. */
  public int change(String statement, long person, long nobody) {
    return entityManager.createNativeQuery(filled(statement, person, nobody)).executeUpdate();
  }

  /** Removes at most so many rows for which {@code due} with {@code :limit} is true. */
  public int removeDue(String table, String due, Instant limit, int most) {
    String old = due.replace(":limit", literal(limit));
    return entityManager
        .createNativeQuery(
            "delete from %1$s where id in (select id from %1$s where %2$s fetch first %3$d rows only)"
                .formatted(table, old, most))
        .executeUpdate();
  }

  private static String literal(Instant time) {
    return "timestamp with time zone '" + TIME.format(time) + "'";
  }

  private static String filled(String sql, long person, long nobody) {
    return sql.replace(":person", Long.toString(person)).replace(":nobody", Long.toString(nobody));
  }
}
