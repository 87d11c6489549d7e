package org.presente.host.stored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.presente.host.stored.Link.Role;

/**
 * A table as its feature declares it. Begins with {@link #entity} or {@link #bare} and is completed
 * by the methods that return a further one:
 *
 * <pre>
 * StoredTable.entity("attendance_exception", "marks", Whose.MEMBERS, Kept.with("course"))
 *     .about("person_id")
 *     .doneBy("decided_by")
 *     .has(Kind.MARK, "points")
 *     .plain("session_id", "decided_at")
 * </pre>
 *
 * @param purpose what it is for: a word; {@code privacy.why.} and the word is the key of its text
 * @param columns each with what it tells, in the order of declaration
 * @param links which rows are about, or done by, a person
 * @param erasing SQL statements with {@code :person} and {@code :nobody} that take a person out;
 *     empty where rows about the person are deleted and deeds become somebody unnamed's
 * @param rank small ones are erased first; others' links look into tables of a high rank
 */
public record StoredTable(
    String name,
    String purpose,
    Whose whose,
    Kept kept,
    Map<String, Kind> columns,
    List<Link> links,
    List<String> erasing,
    int rank) {

  public StoredTable {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    links = List.copyOf(links);
    erasing = List.copyOf(erasing);
  }

  /** A table of entities, with their id and version. */
  public static StoredTable entity(String name, String purpose, Whose whose, Kept kept) {
    return bare(name, purpose, whose, kept).plain("id", "version");
  }

  /** As {@link #entity(String, String, Whose, Kept)} for a table that tells of nobody. */
  public static StoredTable entity(String name) {
    return entity(name, "", Whose.NOBODY, Kept.with("course"));
  }

  /** A table without id and version. */
  public static StoredTable bare(String name, String purpose, Whose whose, Kept kept) {
    return new StoredTable(name, purpose, whose, kept, Map.of(), List.of(), List.of(), 0);
  }

  /** Columns that tell nothing of anybody. */
  public StoredTable plain(String... more) {
    return has(Kind.PLAIN, more);
  }

  /** Columns that tell this of whom the row is about. */
  public StoredTable has(Kind kind, String... more) {
    Map<String, Kind> all = new LinkedHashMap<>(columns);
    Arrays.stream(more)
        .forEach(
            column -> {
              if (all.put(column, kind) != null) {
                throw new IllegalArgumentException(name + "." + column + " is declared twice");
              }
            });
    return new StoredTable(name, purpose, whose, kept, all, links, erasing, rank);
  }

  /** The row is about the person whose id stands in the column. */
  public StoredTable about(String column) {
    return has(Kind.PERSON, column).linked(Link.byId(column, Role.ABOUT));
  }

  /**
   * The row is about the person for whom the condition is true.
   *
   * @param column declared besides
   * @param condition SQL with {@code :person}
   */
  public StoredTable about(String column, String condition) {
    return linked(new Link(column, condition, Role.ABOUT));
  }

  /** The row is something that the person whose id stands in the columns did. */
  public StoredTable doneBy(String... more) {
    StoredTable done = has(Kind.PERSON, more);
    for (String column : more) {
      done = done.linked(Link.byId(column, Role.DONE_BY));
    }
    return done;
  }

  /** As {@link #doneBy(String...)} where another condition tells it; needs its own erasing. */
  public StoredTable doneByWhere(String column, String condition) {
    return linked(new Link(column, condition, Role.DONE_BY));
  }

  private StoredTable linked(Link link) {
    List<Link> all = new ArrayList<>(links);
    all.add(link);
    return new StoredTable(name, purpose, whose, kept, columns, all, erasing, rank);
  }

  /** Does this in place of the deletion. */
  public StoredTable erasedBy(String... statements) {
    return new StoredTable(name, purpose, whose, kept, columns, links, List.of(statements), rank);
  }

  /** Is erased after tables of a lower rank. */
  public StoredTable rank(int after) {
    return new StoredTable(name, purpose, whose, kept, columns, links, erasing, after);
  }

  public boolean isPersonal() {
    return columns.values().stream().anyMatch(Kind::isPersonal);
  }

  public Stream<Link> links(Role role) {
    return links.stream().filter(link -> link.role() == role);
  }

  /** What a person is told of rows about them: all but secrets and other people's ids. */
  public List<String> exportedAbout() {
    List<String> own = links(Role.ABOUT).map(Link::column).toList();
    return columns.entrySet().stream()
        .filter(it -> it.getValue().isExported())
        .filter(it -> it.getValue() != Kind.PERSON || own.contains(it.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What a person is told of their deeds: nothing of whom they were done to. */
  public List<String> exportedDeed(Link link) {
    return columns.entrySet().stream()
        .filter(
            it ->
                it.getValue() == Kind.PLAIN
                    || it.getValue() == Kind.DEED
                    || it.getKey().equals(link.column()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What takes a person out. */
  public List<String> erasure() {
    if (!erasing.isEmpty()) {
      return erasing;
    }
    return Stream.concat(
            links(Role.DONE_BY)
                .map(
                    link ->
                        "update %s set %s = :nobody where %s"
                            .formatted(name, link.column(), link.condition())),
            links(Role.ABOUT)
                .map(link -> "delete from %s where %s".formatted(name, link.condition())))
        .toList();
  }
}
