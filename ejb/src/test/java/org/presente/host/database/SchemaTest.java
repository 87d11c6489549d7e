package org.presente.host.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/** What must hold between entities and migrations, whichever the database. */
@OnEveryDatabase
class SchemaTest {
  @Parameter private TestDatabase database;

  @Test
  void everyEntityCanBeReadWithAllItsColumns() {
    EntityManager entityManager = database.entityManager();

    assertThat(database.entities()).hasSizeGreaterThan(10);
    for (EntityType<?> entity : database.entities()) {
      assertThatCode(
              () ->
                  entityManager
                      .createQuery("select e from " + entity.getName() + " e")
                      .setMaxResults(1)
                      .getResultList())
          .as(entity.getName())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void everyColumnOfAnEntitysTableIsMapped() {
    Map<String, Set<String>> mapped = database.mappedColumns();

    assertThat(mapped).hasSizeGreaterThan(10);
    mapped.forEach((table, columns) -> assertThat(columns(table)).as(table).isEqualTo(columns));
  }

  private Set<String> columns(String table) {
    List<?> names =
        database
            .entityManager()
            .createNativeQuery(
                "select column_name from information_schema.columns where lower(table_name) = ?1")
            .setParameter(1, table)
            .getResultList();
    return names.stream()
        .map(name -> name.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
