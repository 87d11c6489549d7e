package org.presente.host.roster;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.People;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;

/** People as the platform tells of them. */
@Singleton
class RosterData implements StoredData {
  /** The platform lists mentored people by subject, also those who never came here. */
  private static final String MENTORED =
      "(subject = "
          + People.SUBJECT
          + " and course_id in (select c.id from course c, deployment d, person p"
          + " where d.id = c.deployment_id and d.registration_id = p.registration_id"
          + " and p.id = :person))";

  @Override
  public String owner() {
    return HOST;
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("course_group_member", "roster", Whose.MEMBERS, Kept.with("course"))
            .plain("group_id")
            .about("person_id"),
        StoredTable.entity("course_group")
            .plain("course_id", "platform_id", "name", "tag", "set_id", "set_name", "gone"),
        StoredTable.entity("mentored_person", "roster", Whose.MEMBERS, Kept.with("course"))
            .plain("course_id")
            .doneBy("mentor_id")
            .has(Kind.IDENTIFIER, "subject")
            .about("subject", MENTORED)
            .erasedBy("delete from mentored_person where mentor_id = :person or " + MENTORED),
        StoredTable.entity("group_source")
            .plain(
                "course_id",
                "registration_id",
                "groups_url",
                "sets_url",
                "memberships_url",
                "read_at",
                "failed_at",
                "problem"),
        StoredTable.entity("roster_source")
            .plain(
                "course_id",
                "registration_id",
                "memberships_url",
                "read_at",
                "problem",
                "differences_url",
                "full_read_at",
                "asked_at",
                "failed_at",
                "incident_code",
                "withdrawn"),
        StoredTable.entity("identity_rule")
            .plain("registration_id", "claim", "mail_domain", "aliases"),
        StoredTable.entity("membership", "roster", Whose.MEMBERS, Kept.with("people"))
            .plain("course_id")
            .about("person_id")
            .has(Kind.ROLE, "course_role", "status", "enrolled_from", "seen_in_roster_at")
            .rank(8),
        StoredTable.entity("person", "roster", Whose.MEMBERS, Kept.with("people"))
            .plain("registration_id", "test_user")
            .has(Kind.IDENTIFIER, "subject", "user_name", "sourced_id", "account")
            .has(Kind.NAME, "full_name", "given_name", "family_name")
            .has(Kind.ADDRESS, "email", "email_key", "typed_address")
            .has(Kind.PREFERENCE, "locale", "time_zone")
            .about("subject", "id = :person")
            .rank(9));
  }
}
