package org.presente.host.attendance;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.config.Setting;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.People;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/**
 * Who was there, how that is known, and the marks made of it. An erased student stays in the
 * numbers of each class.
 */
@Singleton
class AttendanceData implements StoredData {
  private static final String COURSE =
      "(select s.course_id from attendance_instance i, attendance_session s"
          + " where s.id = i.session_id and i.id = attendance_row.instance_id)";

  private static final String IN_OWN_COURSE = " and " + COURSE + " in " + People.COURSES + ")";

  private static final String REGISTERED =
      "(registrant_ref <> '' and registrant_ref in (select r.registrant_ref"
          + " from attendance_registrant r where r.person_id = :person))";

  /** Accounts that the staff said are the person's, and nobody's besides. */
  private static final String DECIDED =
      "'ACCOUNT:' || account_user_id in (select d.identity_key from attendance_decision d"
          + " where d.person_id = :person and d.undone_at is null and not exists (select 1"
          + " from attendance_decision_person o"
          + " where o.decision_id = d.id and o.person_id <> :person))";

  /** Decisions that make nobody of the course out of somebody, or hold no more. */
  private static final String OF_NOBODY = "(person_id is null or undone_at is not null)";

  private static final String OWN_ADDRESS =
      "(identity_key in (select 'EMAIL:' || a.address from "
          + People.ADDRESSES
          + " a (address)) and course_id in "
          + People.COURSES
          + ")";

  private static final String SHARES =
      " from attendance_decision_person o"
          + " where o.decision_id = attendance_decision.id and o.person_id <> :person";

  /** Whoever sat at the same device stays recognised. */
  private static final String OTHERS_STAY =
      "update attendance_decision set person_id = (select min(o.person_id)"
          + SHARES
          + ") where person_id = :person and exists (select 1"
          + SHARES
          + ")";

  private static final String ONCE_EACH =
      "delete from attendance_decision_person where person_id = (select d.person_id"
          + " from attendance_decision d where d.id = attendance_decision_person.decision_id)";

  private static final String COUNTED =
      "update attendance_session set erased_people = erased_people + 1 where id in"
          + " (select k.session_id from attendance_mark k where k.person_id = :person)";

  private static final String COUNTED_AS_PRESENT =
      "update attendance_session set erased_present = erased_present + 1 where id in (select"
          + " k.session_id from attendance_mark k"
          + " where k.person_id = :person and k.present_seconds > 0)";

  private static final String OLD_SESSION =
      "session_id in (select s.id from attendance_session s where s.scheduled_end < :limit)";

  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity(
                "attendance_row",
                "attendance",
                Whose.PARTICIPANTS,
                Kept.until(Setting.RETENTION_ROWS))
            .plain("instance_id", "host")
            .has(Kind.IDENTIFIER, "row_key", "registrant_ref", "account_user_id")
            .has(Kind.ADDRESS, "email", "phone")
            .has(Kind.NAME, "display_name")
            .has(Kind.PRESENCE, "join_at", "leave_at", "duration_seconds", "waiting_room")
            .about("registrant_ref", REGISTERED)
            .about("email", "(lower(email) in " + People.ADDRESSES + IN_OWN_COURSE)
            .about("account_user_id", "(account_user_id <> '' and " + DECIDED + IN_OWN_COURSE)
            .about("display_name", People.named("display_name", COURSE)),
        StoredTable.bare(
                "attendance_decision_person", "identity", Whose.MEMBERS, Kept.with("decision"))
            .plain("decision_id")
            .about("person_id")
            .erasedBy(
                OTHERS_STAY,
                "delete from attendance_decision_person where person_id = :person",
                ONCE_EACH),
        StoredTable.entity("attendance_decision", "identity", Whose.MEMBERS, Kept.with("course"))
            .plain("course_id")
            .about("person_id")
            .doneBy("decided_by", "undone_by")
            .has(Kind.DEED, "decided_at", "undone_at")
            .has(Kind.IDENTIFIER, "identity_key")
            .has(Kind.NAME, "shown_name")
            .about("shown_name", OF_NOBODY + " and " + People.named("shown_name", "course_id"))
            .about("identity_key", OF_NOBODY + " and " + OWN_ADDRESS)
            .rank(1),
        StoredTable.entity(
                "attendance_claim", "identity", Whose.MEMBERS, Kept.until(Setting.RETENTION_ROWS))
            .plain("session_id")
            .about("person_id")
            .doneBy("answered_by")
            .has(Kind.IDENTIFIER, "identity_key")
            .has(Kind.NAME, "shown_name")
            .has(Kind.DEED, "claimed_at", "answer", "answered_at"),
        StoredTable.entity(
                "attendance_exception",
                "marks",
                Whose.MEMBERS,
                Kept.until(Setting.RETENTION_MARKS, OLD_SESSION))
            .plain("session_id")
            .about("person_id")
            .doneBy("decided_by", "undone_by")
            .has(Kind.MARK, "points")
            .has(Kind.DEED, "decided_at", "undone_at"),
        StoredTable.entity(
                "attendance_entry",
                "marks",
                Whose.MEMBERS,
                Kept.until(Setting.RETENTION_MARKS, OLD_SESSION))
            .plain("session_id", "held_seconds", "rules")
            .about("person_id")
            .doneBy("caused_by")
            .has(Kind.PRESENCE, "present_seconds")
            .has(Kind.MARK, "points", "points_before", "status", "reason", "proof", "cause")
            .has(Kind.DEED, "written_at"),
        StoredTable.entity(
                "attendance_mark",
                "marks",
                Whose.MEMBERS,
                Kept.until(Setting.RETENTION_MARKS, OLD_SESSION))
            .plain("session_id", "maximum")
            .about("person_id")
            .has(Kind.PRESENCE, "present_seconds", "present_share")
            .has(Kind.MARK, "points", "status", "reason", "proof")
            .erasedBy(
                COUNTED,
                COUNTED_AS_PRESENT,
                "delete from attendance_mark where person_id = :person"),
        StoredTable.entity("attendance_policy", "marks", Whose.STAFF, Kept.with("course"))
            .plain("scope", "course_id", "lesson_id", "rules")
            .doneBy("chosen_by")
            .has(Kind.DEED, "chosen_at"),
        StoredTable.entity(
                "attendance_registrant", "attendance", Whose.MEMBERS, Kept.with("course"))
            .plain("lesson_id", "source")
            .about("person_id")
            .has(Kind.IDENTIFIER, "registrant_ref")
            .rank(1),
        StoredTable.entity("attendance_instance")
            .plain("session_id", "instance_key", "started_at", "ended_at", "stable"),
        StoredTable.entity("attendance_session")
            .plain(
                "course_id",
                "lesson_id",
                "source",
                "occurrence_key",
                "title",
                "scheduled_start",
                "scheduled_end",
                "zone",
                "cancelled",
                "finalised",
                "fingerprint",
                "flags",
                "held_seconds",
                "unmatched_people",
                "computed_at",
                "rows_purged_at",
                "group_id",
                "unposted",
                "erased_people",
                "erased_present"));
  }
}
