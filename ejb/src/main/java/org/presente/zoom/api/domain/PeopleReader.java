package org.presente.zoom.api.domain;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.zoom.api.HostSettings;
import org.presente.zoom.api.ZoomParticipant;
import org.presente.zoom.api.ZoomRegistrant;
import org.presente.zoom.api.ZoomUser;
import org.presente.zoom.api.ZoomUser.Licence;

/** Users, registrants and participants in Zoom's words. */
public final class PeopleReader {

  private PeopleReader() {}

  public static Optional<ZoomUser> user(Fields row) {
    return Optional.of(row)
        .filter(user -> !user.text("id").isEmpty())
        .map(
            user ->
                new ZoomUser(
                    user.text("id"),
                    user.text("email"),
                    user.text("first_name"),
                    user.text("last_name"),
                    user.text("display_name"),
                    licence((int) user.number("type")),
                    user.text("status"),
                    user.text("timezone"),
                    user.text("dept")));
  }

  public static Optional<HostSettings> settings(Fields body) {
    Fields feature = body.object("feature");
    Fields inMeeting = body.object("in_meeting");
    Fields schedule = body.object("schedule_meeting");
    Fields recording = body.object("recording");
    return Optional.of(
        new HostSettings(
            (int) Math.max(feature.number("meeting_capacity"), largeMeeting(feature)),
            feature.flag("webinar") ? (int) feature.number("webinar_capacity") : 0,
            recording.flag("cloud_recording"),
            recording.flag("local_recording"),
            inMeeting.flag("waiting_room"),
            schedule.flag("join_before_host"),
            inMeeting.flag("breakout_room"),
            schedule.flag("require_password_for_scheduling_new_meetings")));
  }

  /** An added registrant's id is under {@code registrant_id}, a listed one's under {@code id}. */
  public static Optional<ZoomRegistrant> added(Fields body) {
    return registrant(body, "registrant_id");
  }

  public static Optional<ZoomRegistrant> listed(Fields row) {
    return registrant(row, "id");
  }

  /** A row without a join time cannot be placed in time and is left out. */
  public static Optional<ZoomParticipant> participant(Fields row) {
    return row.instant("join_time")
        .map(
            join ->
                new ZoomParticipant(
                    first(row, "id", "participant_user_id"),
                    row.text("user_id"),
                    row.text("participant_uuid"),
                    row.text("registrant_id"),
                    first(row, "name", "user_name"),
                    first(row, "user_email", "email"),
                    join,
                    row.instant("leave_time"),
                    Duration.ofSeconds(row.number("duration")),
                    "in_waiting_room".equals(row.text("status")),
                    row.text("bo_mtg_id"),
                    row.text("customer_key")));
  }

  private static Optional<ZoomRegistrant> registrant(Fields row, String idMember) {
    return Optional.of(row.text(idMember))
        .filter(id -> !id.isEmpty())
        .map(
            id ->
                new ZoomRegistrant(
                    id, row.text("join_url"), row.text("email"), row.text("status")));
  }

  private static Licence licence(int type) {
    return switch (type) {
      case 1 -> Licence.BASIC;
      case 2 -> Licence.LICENSED;
      case 4, 99 -> Licence.NONE;
      default -> Licence.UNKNOWN;
    };
  }

  private static long largeMeeting(Fields feature) {
    return feature.flag("large_meeting") ? feature.number("large_meeting_capacity") : 0;
  }

  /** Reports, past meetings and dashboards name the same thing differently. */
  private static String first(Fields row, String... names) {
    return Stream.of(names).map(row::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
