package org.presente.zoom.api;

import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.call.Call;
import org.presente.zoom.api.call.Calls;
import org.presente.zoom.api.client.MeetingsApi;
import org.presente.zoom.api.client.RequestBodies;
import org.presente.zoom.api.domain.MeetingReader;
import org.presente.zoom.api.domain.Operation;

/**
 * The occurrences of a series. Whether an occurrence keeps its id when its time changes is not
 * documented: read the series again after a write, and match by id and by start.
 */
public final class ZoomSeries {

  private final Calls calls;

  ZoomSeries(Calls calls) {
    this.calls = calls;
  }

  /** The series with the occurrences that are over, and deleted ones by their status. */
  public ZoomAnswer<ZoomMeeting> whole(ZoomCredentials connection, long meetingId) {
    return calls.one(
        Call.of(connection, Operation.MEETING),
        MeetingsApi.class,
        (api, token) -> api.get(token, Long.toString(meetingId), null, true),
        MeetingReader::meeting);
  }

  /** The meeting as it is on that date. */
  public ZoomAnswer<ZoomMeeting> occurrence(
      ZoomCredentials connection, long meetingId, String occurrenceId) {
    return calls.one(
        Call.of(connection, Operation.MEETING),
        MeetingsApi.class,
        (api, token) -> api.get(token, Long.toString(meetingId), occurrenceId, null),
        MeetingReader::meeting);
  }

  /**
   * Zoom takes only start, duration, agenda and a few settings of one occurrence.
   *
   * @param hostId whose daily budget of changes it counts in
   * @see MeetingRequest#ofOneOccurrence()
   */
  public ZoomAnswer<Done> update(
      ZoomCredentials connection,
      String hostId,
      long meetingId,
      String occurrenceId,
      MeetingRequest changes) {
    String body = RequestBodies.of(changes.ofOneOccurrence());
    return calls.one(
        new Call(connection, Operation.UPDATE, hostId),
        MeetingsApi.class,
        (api, token) -> api.update(token, Long.toString(meetingId), occurrenceId, body),
        answer -> Optional.of(Done.DONE));
  }

  /** Without mails of Zoom's to anybody. It stays in the list with the status deleted. */
  public ZoomAnswer<Done> delete(ZoomCredentials connection, long meetingId, String occurrenceId) {
    return calls.one(
        Call.of(connection, Operation.DELETE),
        MeetingsApi.class,
        (api, token) -> api.delete(token, Long.toString(meetingId), occurrenceId, false, false),
        answer -> Optional.of(Done.DONE));
  }
}
