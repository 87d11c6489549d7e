package org.presente.host.attendance.domain.suggestion;

/**
 * Why a member is suggested for a row, what matters most first; the page shows it in the reader's
 * language.
 */
public enum SuggestionReason {
  /** The staff decided so for the same name, but this row carries more than a name. */
  DECIDED_BEFORE,
  /** The address belongs to several members. */
  SHARED_EMAIL,
  /** The name belongs to several members. */
  NAMESAKE,
  /** The mailbox of the address reads like the name. */
  NAME_IN_EMAIL,
  /** The same but for accents. */
  DIACRITICS,
  /** The same words in another order. */
  SWAPPED_NAMES,
  /** A number was left out, as in "Silva Ana 12345". */
  NUMBER_IN_NAME,
  /** Words were left out, as in "Ana Silva (she/her)" or "iPhone de Ana". */
  EXTRA_TEXT,
  /** Only a first or only a last name. */
  SINGLE_NAME,
  /** Some of several names. */
  PART_OF_NAME,
  /** An initial, as in "Ana S". */
  INITIAL,
  /** The beginning of a name, as in "Dan" for "Daniel". */
  SHORT_FORM,
  /** A usual nickname, as in "Pepe" for "José". */
  NICKNAME,
  /** One letter differs, is missing, added or swapped. */
  SIMILAR_SPELLING
}
