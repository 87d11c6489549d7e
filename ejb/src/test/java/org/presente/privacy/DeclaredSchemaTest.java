package org.presente.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.privacy.Declarations.Declared;
import org.presente.host.stored.Kind;
import org.presente.host.stored.Link.Role;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/**
 * Every column of every table is declared by the feature that owns it. A table that this test finds
 * missing needs an entry in its feature's {@code …Data} class, or such a class.
 */
@OnEveryDatabase
class DeclaredSchemaTest {
  @Parameter private TestDatabase database;

  private final List<Declared> declared = AllData.declarations().tables();

  @Test
  void everyColumnIsDeclaredAndEveryDeclaredColumnExists() {
    Map<String, TreeSet<String>> declaredColumns = new TreeMap<>();
    tables()
        .forEach(
            table -> declaredColumns.put(table.name(), new TreeSet<>(table.columns().keySet())));

    Map<String, TreeSet<String>> there = new TreeMap<>();
    Schema.of(database)
        .tables()
        .forEach(
            (table, columns) ->
                there.put(
                    table,
                    columns.stream()
                        .map(Schema.Column::name)
                        .collect(Collectors.toCollection(TreeSet::new))));

    assertThat(there).hasSizeGreaterThan(50);
    assertThat(declaredColumns.keySet()).as("tables").isEqualTo(there.keySet());
    there.forEach(
        (table, columns) -> assertThat(declaredColumns.get(table)).as(table).isEqualTo(columns));
  }

  @Test
  void noTableIsDeclaredTwice() {
    assertThat(tables().stream().map(StoredTable::name)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsAboutPeopleCanBeFoundByPerson() {
    assertThat(tables())
        .filteredOn(table -> table.whose() != Whose.ADMINISTRATORS)
        .filteredOn(
            table ->
                table.columns().values().stream()
                    .anyMatch(kind -> kind.isPersonal() && kind != Kind.BUNDLE))
        .allSatisfy(table -> assertThat(table.links()).as(table.name()).isNotEmpty());
  }

  @Test
  void personalTablesSayWhoseTheyAreAndWhatFor() {
    assertThat(tables())
        .allSatisfy(
            table ->
                assertThat(table.isPersonal())
                    .as(table.name())
                    .isEqualTo(table.whose() != Whose.NOBODY && table.isPersonal()));
    assertThat(tables())
        .filteredOn(StoredTable::isPersonal)
        .allSatisfy(table -> assertThat(table.purpose()).as(table.name()).isNotBlank());
  }

  @Test
  void everyLinkIsADeclaredColumn() {
    assertThat(tables())
        .allSatisfy(
            table ->
                assertThat(table.columns().keySet())
                    .containsAll(table.links().stream().map(link -> link.column()).toList()));
    assertThat(tables().stream().flatMap(table -> table.links(Role.ABOUT))).isNotEmpty();
  }

  private List<StoredTable> tables() {
    return declared.stream().map(Declared::table).toList();
  }
}
