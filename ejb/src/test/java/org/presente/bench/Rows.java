package org.presente.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Rows of features that a test needs and does not test. */
final class Rows {
  private static final AtomicLong NEXT = new AtomicLong(1_000_000);

  private Rows() {}

  static long insert(EntityManager manager, String table, Map<String, Object> columns) {
    long id = NEXT.incrementAndGet();
    Map<String, Object> row = new LinkedHashMap<>(columns);
    row.put("id", id);
    row.put("version", 1);
    List<String> names = new ArrayList<>(row.keySet());
    Query insert =
        manager.createNativeQuery(
            "insert into %s (%s) values (%s)"
                .formatted(
                    table,
                    String.join(", ", names),
                    String.join(", ", Collections.nCopies(names.size(), "?"))));
    for (int i = 0; i < names.size(); i++) {
      insert.setParameter(i + 1, row.get(names.get(i)));
    }
    insert.executeUpdate();
    return id;
  }
}
