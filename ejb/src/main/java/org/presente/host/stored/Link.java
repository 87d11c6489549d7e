package org.presente.host.stored;

/**
 * Which rows of a table have to do with a person.
 *
 * @param column that shows it
 * @param condition SQL on the table's columns with {@code :person}
 * @param role what the rows are to the person
 */
public record Link(String column, String condition, Role role) {
  /** What rows are to the person. */
  public enum Role {
    /** They are about the person: exported as a whole, gone after an erasure. */
    ABOUT,
    /** The person did it: the deed is exported, after an erasure somebody unnamed did it. */
    DONE_BY
  }

  static Link byId(String column, Role role) {
    return new Link(column, column + " = :person", role);
  }
}
