package org.presente.zoom.meeting;

import jakarta.inject.Singleton;
import java.util.List;
import org.presente.host.stored.Hold;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;
import org.presente.host.stored.People;
import org.presente.host.stored.StoredData;
import org.presente.host.stored.StoredTable;
import org.presente.host.stored.Whose;
import org.presente.zoom.meeting.domain.RecurrenceText;

/** Meetings of lessons, and when hosts are taken. */
@Singleton
class MeetingData implements StoredData {
  @Override
  public String owner() {
    return "zoom";
  }

  @Override
  public List<StoredTable> tables() {
    return List.of(
        StoredTable.entity("zoom_meeting", "zoom-meetings", Whose.HOSTS, Kept.with("course"))
            .plain(
                "lesson_id",
                "current_lesson_id",
                "attached",
                "cancelled_at",
                "course_id",
                "connection_id",
                "code",
                "zoom_id",
                "topic",
                "starts_at",
                "ends_at",
                "time_zone",
                "waiting_room",
                "wanted",
                "desired_revision",
                "pushed_revision",
                "push_state",
                "push_sentence",
                "push_incident",
                "registered",
                "registration_reason",
                "changed_by_zoom",
                "running",
                "last_ended_at",
                "read_at",
                "taken_at",
                "page_version",
                "created_at",
                "recurrence",
                "kind",
                "practice_session",
                "question_and_answer")
            .has(Kind.SECRET, "sealed_passcode", "sealed_join_url")
            .has(Kind.IDENTIFIER, "host_id", "tried_host_id")
            .has(Kind.ADDRESS, "meeting_options")
            .doneByWhere("host_id", "host_id in " + HOST_IDS)
            .doneByWhere("tried_host_id", "tried_host_id in " + HOST_IDS)
            .doneByWhere("meeting_options", NAMED)
            .erasedBy(
                "update zoom_meeting set host_id = 'erased' where host_id in " + HOST_IDS,
                "update zoom_meeting set tried_host_id = null where tried_host_id in " + HOST_IDS,
                withoutAddress("email"),
                withoutAddress("typed_address"),
                withoutAddress("account"))
            .rank(2),
        StoredTable.entity("zoom_occurrence")
            .plain("meeting_id", "planned_at", "starts_at", "ends_at", "state", "occurrence_id"),
        StoredTable.entity("zoom_shared_meeting", "zoom-meetings", Whose.STAFF, Kept.with("course"))
            .plain("lesson_id", "course_id", "meeting_id")
            .doneBy("shared_by")
            .has(Kind.DEED, "shared_at"),
        StoredTable.entity("zoom_busy_time", "zoom-hosts", Whose.HOSTS, Kept.with("connection"))
            .plain("connection_id")
            .has(Kind.IDENTIFIER, "host_id")
            .has(Kind.PRESENCE, "starts_at", "ends_at")
            .about("host_id", "host_id in " + HOST_IDS)
            .rank(2));
  }

  /** Ids at Zoom of the person's own accounts. */
  private static final String HOST_IDS =
      "(select h.user_id from zoom_host h where lower(h.email) in " + People.ADDRESSES + ")";

  private static final String NAMED =
      "exists (select 1 from "
          + People.ADDRESSES
          + " a (address) where position(a.address in lower(meeting_options)) > 0)";

  /**
   * Takes the person out of alternative hosts.
   *
   * @param column of {@code person} with the address
   */
  private static String withoutAddress(String column) {
    String address = "(select lower(p.%s) from person p where p.id = :person)".formatted(column);
    String start = "position(%s in lower(meeting_options))".formatted(address);
    return "update zoom_meeting set meeting_options = substring(meeting_options from 1 for %1$s - 1)"
            .formatted(start)
        + " || substring(meeting_options from %s + char_length(%s))".formatted(start, address)
        + " where %s <> '' and %s > 0".formatted(address, start);
  }

  /** Whoever holds classes to come has to be replaced first. */
  @Override
  public List<Hold> holds() {
    return List.of(
        new Hold(
            "zoom.classes",
            "select count(*) from zoom_meeting where wanted and (current_lesson_id is not null"
                + " or lesson_id is null) and (ends_at > :now or recurrence = '"
                + RecurrenceText.ANY_TIME
                + "') and (host_id in "
                + HOST_IDS
                + " or "
                + NAMED
                + ")"));
  }
}
