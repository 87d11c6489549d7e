package org.presente.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.privacy.Declarations;
import org.presente.host.privacy.HeldBack;
import org.presente.host.privacy.PrivacyService;
import org.presente.host.stored.Kind;
import org.presente.host.stored.Link.Role;
import org.presente.host.stored.StoredTable;
import org.presente.testing.Backend;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/** A person who has left a trace in every table, and another one like them. */
@OnEveryDatabase
class PersonTest {
  private static final Identity NURIA = new Identity(7_000_000);
  private static final Identity OTHER = new Identity(8_000_000);
  private static final Identity THIRD = new Identity(9_000_000);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);

  @Parameter private TestDatabase database;

  private Schema schema;
  private List<StoredTable> tables;
  private Backend backend;
  private PrivacyService privacy;
  private List<Seeds.Row> planted;

  @BeforeEach
  void plant() {
    Declarations declarations = AllData.declarations();
    schema = Schema.of(database);
    tables = declarations.tables().stream().map(Declarations.Declared::table).toList();
    backend = new Backend(database, CLOCK, Map.of());
    backend.beans().with(Declarations.class, declarations);
    privacy = backend.get(PrivacyService.class);
    Seeds seeds = new Seeds(database, schema, tables);
    seeds.clear();
    planted = seeds.plant(NURIA, THIRD);
    seeds.plant(OTHER, THIRD);
    seeds.plant(THIRD, OTHER);
  }

  @Test
  void anExportHoldsEveryPersonalColumnOfEveryRowAboutThePerson() {
    JsonObject export = backend.tx(() -> privacy.export("admin", NURIA.base())).orElseThrow();

    Map<String, String> told = new LinkedHashMap<>();
    for (JsonObject table : export.getJsonArray("stored").getValuesAs(JsonObject.class)) {
      told.put(table.getString("table"), table.toString());
    }
    Stream<Seeds.Row> about =
        planted.stream()
            .filter(it -> it.link().filter(link -> link.role() == Role.ABOUT).isPresent());
    assertThat(about)
        .isNotEmpty()
        .allSatisfy(
            row ->
                row.table()
                    .columns()
                    .forEach(
                        (column, kind) -> {
                          if (kind.isPersonal()
                              && kind.isExported()
                              && (kind != Kind.PERSON || isLink(row, column))) {
                            assertThat(told.get(row.table().name()))
                                .as("%s.%s", row.table().name(), column)
                                .contains("\"" + column + "\":" + json(row.values().get(column)));
                          }
                        }));
  }

  private static boolean isLink(Seeds.Row row, String column) {
    return row.link().orElseThrow().column().equals(column);
  }

  private static String json(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof OffsetDateTime time) {
      return '"' + time.toInstant().toString() + '"';
    }
    if (value instanceof BigDecimal number) {
      return number.toString();
    }
    return value instanceof String text ? Json.createValue(text).toString() : value.toString();
  }

  @Test
  void anExportHoldsTheDeedsOfThePersonWithoutThoseTheyWereDoneTo() {
    JsonObject export = backend.tx(() -> privacy.export("admin", NURIA.base())).orElseThrow();

    assertThat(planted)
        .filteredOn(row -> row.link().filter(link -> link.role() == Role.DONE_BY).isPresent())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(deeds(export, row.table().name())).isNotEmpty());
    assertThat(deeds(export, "attendance_decision"))
        .allSatisfy(
            deed ->
                assertThat(deed.asJsonObject().keySet())
                    .doesNotContain("person_id", "shown_name", "identity_key"));
  }

  private static List<JsonValue> deeds(JsonObject export, String table) {
    return export.getJsonArray("stored").getValuesAs(JsonObject.class).stream()
        .filter(it -> it.getString("table").equals(table))
        .flatMap(it -> it.getJsonArray("deeds").stream())
        .toList();
  }

  @Test
  void anExportHoldsNoSecretAndNothingOfAnybodyElse() {
    String export =
        backend.tx(() -> privacy.export("admin", NURIA.base())).orElseThrow().toString();

    for (Seeds.Row row : planted) {
      row.table()
          .columns()
          .forEach(
              (column, kind) -> {
                if (!kind.isExported() && row.values().get(column) instanceof String secret) {
                  assertThat(export).as("%s.%s", row.table().name(), column).doesNotContain(secret);
                }
              });
    }
    assertThat(export)
        .doesNotContain(
            OTHER.identifying().stream().map(PersonTest::escaped).toArray(String[]::new));
  }

  private static String escaped(String text) {
    String quoted = Json.createValue(text).toString();
    return quoted.substring(1, quoted.length() - 1);
  }

  @Test
  void whoHasSomethingToComeIsHeldBackUntilItIsSettled() {
    backend.run(
        () -> {
          change(
              "update zoom_meeting set ends_at = timestamp with time zone '2030-01-01 00:00:00+00:00', wanted = true, current_lesson_id = id where id = "
                  + NURIA.base());
          change(
              "update plugin_setting set setting_value = 'x, "
                  + NURIA.email()
                  + "' where id = "
                  + NURIA.base());
        });

    List<HeldBack> held = backend.tx(() -> privacy.erase("admin", NURIA.base()));

    assertThat(held)
        .extracting(HeldBack::key)
        .containsExactlyInAnyOrder("zoom.classes", "zoom.connection", "zoom.setting");
    assertThat(backend.tx(() -> privacy.export("admin", NURIA.base()))).isPresent();
  }

  @Test
  void afterAnErasureNothingThatNamesThePersonIsLeftAnywhere() {
    erase();

    assertThat(leftOf(NURIA)).isEmpty();
    for (StoredTable table : tables) {
      table
          .columns()
          .forEach(
              (column, kind) -> {
                if (kind == Kind.PERSON) {
                  assertThat(
                          count(
                              "select count(*) from %s where %s = %d"
                                  .formatted(table.name(), column, NURIA.base())))
                      .as("%s.%s", table.name(), column)
                      .isZero();
                }
              });
    }
    assertThat(backend.tx(() -> privacy.export("admin", NURIA.base()))).isEmpty();
    assertThat(leftOf(OTHER)).as("the walk finds what is there").isNotEmpty();
  }

  /** Columns of any table in which something that names the person stands. */
  private List<String> leftOf(Identity who) {
    List<String> left = new ArrayList<>();
    schema
        .tables()
        .forEach(
            (table, columns) ->
                columns.stream()
                    .filter(Schema.Column::isText)
                    .filter(column -> count(rowsThatName(who, table, column.name())) > 0)
                    .forEach(column -> left.add(table + "." + column.name())));
    return left;
  }

  private static String rowsThatName(Identity who, String table, String column) {
    return who.identifying().stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .map(text -> "position('%s' in lower(%s)) > 0".formatted(text, column))
        .collect(Collectors.joining(" or ", "select count(*) from " + table + " where ", ""));
  }

  @Test
  void anErasureLeavesNumbersAndEverybodyElseAsTheyWere() {
    Map<String, List<String>> before = rowsOf(OTHER);
    String numbers = "select %s from attendance_session where id = " + NURIA.base();
    long people = count(numbers.formatted("erased_people"));
    long present = count(numbers.formatted("erased_present"));

    erase();

    assertThat(before.get("attendance_row")).hasSize(4);
    assertThat(rowsOf(OTHER)).isEqualTo(before);
    assertThat(count(numbers.formatted("erased_people"))).isEqualTo(people + 1);
    assertThat(count(numbers.formatted("erased_present"))).isEqualTo(present + 1);
    assertThat(count("select count(*) from audit_entry where actor = 'erased'")).isEqualTo(2);
  }

  /** By table, with all their values but files. */
  private Map<String, List<String>> rowsOf(Identity who) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (StoredTable table : tables) {
      if (table.columns().containsKey("id")) {
        rows.put(table.name(), backend.tx(() -> rows(table, who)));
      }
    }
    return rows;
  }

  private List<String> rows(StoredTable table, Identity who) {
    String columns =
        schema.tables().get(table.name()).stream()
            .filter(column -> !column.type().matches("bytea|binary.*"))
            .map(Schema.Column::name)
            .collect(Collectors.joining(", ", "id, ", ""));
    List<?> found =
        backend
            .get(EntityManager.class)
            .createNativeQuery(
                "select %s from %s where id between %d and %d order by id"
                    .formatted(columns, table.name(), who.base(), who.base() + 99))
            .getResultList();
    return found.stream()
        .map(row -> row instanceof Object[] values ? Arrays.toString(values) : row.toString())
        .toList();
  }

  @Test
  void whoSharedADeviceWithThePersonStaysRecognised() {
    backend.run(
        () ->
            change(
                "insert into attendance_decision_person (decision_id, person_id) values (%d, %d)"
                    .formatted(NURIA.base(), THIRD.base())));

    erase();

    assertThat(count("select person_id from attendance_decision where id = " + NURIA.base()))
        .isEqualTo(THIRD.base());
    assertThat(
            count(
                "select count(*) from attendance_decision_person where decision_id = "
                    + NURIA.base()))
        .isZero();
    assertThat(
            count(
                "select count(*) from attendance_row where account_user_id = 'guestaccount%d'"
                    .formatted(NURIA.base())))
        .isEqualTo(1);
  }

  @Test
  void whoComesBackAfterAnErasureIsSomebodyNew() {
    erase();

    assertThat(backend.tx(() -> privacy.erase("admin", NURIA.base()))).isEmpty();
    assertThat(count("select count(*) from person where subject = 'erased'")).isEqualTo(1);
    assertThat(count("select count(*) from audit_entry where act = 'privacy.erased'")).isEqualTo(1);
  }

  /** What holds the person back is settled first, as an admin would. */
  private void erase() {
    backend.run(
        () -> change("update zoom_connection set serves = 'gone:1' where id = " + NURIA.base()));
    Optional<HeldBack> held =
        backend.tx(() -> privacy.erase("admin", NURIA.base())).stream().findFirst();
    assertThat(held).isEmpty();
  }

  private void change(String statement) {
    backend.get(EntityManager.class).createNativeQuery(statement).executeUpdate();
  }

  private long count(String query) {
    return backend.tx(
        () ->
            ((Number) backend.get(EntityManager.class).createNativeQuery(query).getSingleResult())
                .longValue());
  }
}
