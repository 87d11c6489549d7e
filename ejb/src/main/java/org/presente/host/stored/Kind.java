package org.presente.host.stored;

/** What a column tells. All but {@link #PLAIN} and {@link #SECRET} are about somebody. */
public enum Kind {
  /** Nothing about anybody. */
  PLAIN,
  /** Which person, by the id of a row in {@code person}. */
  PERSON,
  NAME,
  /** Mail addresses and telephone numbers. */
  ADDRESS,
  /** What names somebody at the platform or at a plugin's service. */
  IDENTIFIER,
  /** The role in a course, and since when. */
  ROLE,
  /** When somebody was where, and for how long. */
  PRESENCE,
  MARK,
  /** Language and time zone. */
  PREFERENCE,
  /** What somebody did or said here. */
  DEED,
  /** Of the tool's own administrators. */
  ACCOUNT,
  /** Something bigger, packed or sealed, that cannot be told apart by person; gone soon. */
  BUNDLE,
  /** Keys, tokens, hashes and sealed texts. */
  SECRET;

  /** Whether such a column tells of people. */
  public boolean isPersonal() {
    return this != PLAIN && this != SECRET;
  }

  /** Whether a person can be given what stands in such a column. */
  public boolean isExported() {
    return this != SECRET && this != BUNDLE;
  }
}
