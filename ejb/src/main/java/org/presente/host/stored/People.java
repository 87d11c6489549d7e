package org.presente.host.stored;

/**
 * SQL that declarations share: what is known of a person, as subqueries with {@code :person}. They
 * look into {@code person} and {@code membership}, which is why those are erased last.
 */
public final class People {
  /** The person's mail addresses, in lower case. */
  public static final String ADDRESSES =
      "(select lower(p.email) from person p where p.id = :person and p.email is not null"
          + " union select lower(p.typed_address) from person p"
          + " where p.id = :person and p.typed_address is not null"
          + " union select lower(p.account) from person p"
          + " where p.id = :person and p.account is not null)";

  public static final String NAMES =
      "(select p.full_name from person p where p.id = :person and p.full_name is not null)";

  public static final String SUBJECT = "(select p.subject from person p where p.id = :person)";

  /** Ids of the courses that the person is, or was, a member of. */
  public static final String COURSES =
      "(select m.course_id from membership m where m.person_id = :person)";

  private People() {}

  /**
   * True where the column shows the person's name in one of their courses and nobody else there has
   * the same: a name alone tells namesakes not apart.
   *
   * @param courseId SQL for the course's id
   */
  public static String named(String column, String courseId) {
    return "(%1$s in %3$s and %2$s in %4$s and not exists (select 1 from person o, membership om"
            .formatted(column, courseId, NAMES, COURSES)
        + " where om.person_id = o.id and o.id <> :person and o.full_name = %s and om.course_id = %s))"
            .formatted(column, courseId);
  }
}
