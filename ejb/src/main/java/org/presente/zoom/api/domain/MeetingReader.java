package org.presente.zoom.api.domain;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.api.PastInstance;
import org.presente.zoom.api.ReportedMeeting;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.api.ZoomMeeting.Occurrence;

/** Meetings in Zoom's words. Empty when the id is missing: such a row is of no use. */
public final class MeetingReader {

  private MeetingReader() {}

  public static Optional<ZoomMeeting> meeting(Fields fields) {
    return listed(fields)
        .map(
            facts ->
                new ZoomMeeting(
                    facts,
                    fields.text("host_email"),
                    fields.text("status"),
                    fields.text("password"),
                    fields.text("registration_url"),
                    fields.map("settings"),
                    fields.map("recurrence"),
                    occurrences(fields),
                    tracking(fields)));
  }

  public static Optional<ListedMeeting> listed(Fields fields) {
    return Optional.of(fields)
        .filter(row -> row.number("id") > 0)
        .map(
            row ->
                new ListedMeeting(
                    row.number("id"),
                    row.text("uuid"),
                    row.text("host_id"),
                    (int) row.number("type"),
                    row.text("topic"),
                    row.text("agenda"),
                    row.instant("start_time"),
                    row.minutes("duration"),
                    row.text("timezone"),
                    row.instant("created_at"),
                    row.text("join_url")));
  }

  public static Optional<URI> startUrl(Fields fields) {
    try {
      return Optional.of(URI.create(fields.text("start_url"))).filter(URI::isAbsolute);
    } catch (IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  public static Optional<PastInstance> instance(Fields fields) {
    return fields
        .instant("start_time")
        .filter(start -> !fields.text("uuid").isEmpty())
        .map(start -> new PastInstance(fields.text("uuid"), start));
  }

  /** Without a start or an end it is no ended meeting. */
  public static Optional<ReportedMeeting> reported(Fields fields) {
    return fields
        .instant("start_time")
        .flatMap(
            start ->
                fields
                    .instant("end_time")
                    .map(
                        end ->
                            new ReportedMeeting(
                                fields.number("id"),
                                fields.text("uuid"),
                                (int) fields.number("type"),
                                fields.text("topic"),
                                start,
                                end,
                                (int) fields.number("participants_count"))));
  }

  private static Map<String, String> tracking(Fields fields) {
    return fields.list("tracking_fields").stream()
        .filter(row -> !row.text("field").isEmpty())
        .collect(
            Collectors.toUnmodifiableMap(
                row -> row.text("field"), row -> row.text("value"), (first, again) -> first));
  }

  private static List<Occurrence> occurrences(Fields fields) {
    return fields.list("occurrences").stream()
        .map(MeetingReader::occurrence)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Occurrence> occurrence(Fields row) {
    return row.instant("start_time")
        .map(
            start ->
                new Occurrence(
                    row.text("occurrence_id"), start, row.minutes("duration"), row.text("status")));
  }
}
