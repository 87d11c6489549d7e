package org.presente.host.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.host.privacy.Declarations.Declared;
import org.presente.host.privacy.persistence.DeclaredRows;
import org.presente.host.stored.Link;
import org.presente.host.stored.Link.Role;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Trail;

/** Everything that the tables hold of a person, as JSON; inside the caller's transaction. */
@Singleton
class PersonalExport {
  private static final int VERSION = 1;

  private final Declarations declarations;
  private final DeclaredRows rows;
  private final Clock clock;

  @Inject
  PersonalExport(Declarations declarations, DeclaredRows rows, Clock clock) {
    this.declarations = declarations;
    this.rows = rows;
    this.clock = clock;
  }

  /** By owner and table: {@code rows} about the person, {@code deeds} of the person. */
  JsonObject of(long person) {
    JsonArrayBuilder tables = Json.createArrayBuilder();
    for (Declared declared : declarations.tables()) {
      JsonArrayBuilder about = about(declared.table(), person);
      JsonArrayBuilder deeds = deeds(declared.table(), person);
      JsonObject table =
          Json.createObjectBuilder()
              .add("owner", declared.owner())
              .add("table", declared.table().name())
              .add("rows", about)
              .add("deeds", deeds)
              .build();
      if (!table.getJsonArray("rows").isEmpty() || !table.getJsonArray("deeds").isEmpty()) {
        tables.add(table);
      }
    }
    return Json.createObjectBuilder()
        .add("format", "presente-person")
        .add("version", VERSION)
        .add("madeAt", clock.instant().toString())
        .add("stored", tables)
        .build();
  }

  private JsonArrayBuilder about(StoredTable table, long person) {
    List<String> conditions =
        new ArrayList<>(table.links(Role.ABOUT).map(Link::condition).toList());
    if (!conditions.isEmpty()) {
      declarations.trails().stream()
          .filter(trail -> trail.table().equals(table.name()))
          .map(Trail::condition)
          .forEach(conditions::add);
    }
    return conditions.isEmpty()
        ? Json.createArrayBuilder()
        : array(
            rows.select(
                table,
                table.exportedAbout(),
                conditions.stream().map(it -> "(" + it + ")").collect(Collectors.joining(" or ")),
                person));
  }

  private JsonArrayBuilder deeds(StoredTable table, long person) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    table
        .links(Role.DONE_BY)
        .forEach(
            link ->
                all.addAll(
                    array(rows.select(table, table.exportedDeed(link), link.condition(), person))));
    return all;
  }

  private static JsonArrayBuilder array(List<Map<String, Object>> found) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    found.forEach(row -> array.add(object(row)));
    return array;
  }

  private static JsonObjectBuilder object(Map<String, Object> row) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    row.forEach((column, value) -> object.add(column, value(value)));
    return object;
  }

  private static JsonValue value(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof BigDecimal decimal) {
      return Json.createValue(decimal);
    }
    if (value instanceof Number number) {
      return Json.createValue(number.longValue());
    }
    return Json.createValue(text(value));
  }

  private static String text(Object value) {
    if (value instanceof Timestamp time) {
      return time.toInstant().toString();
    }
    return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
  }
}
