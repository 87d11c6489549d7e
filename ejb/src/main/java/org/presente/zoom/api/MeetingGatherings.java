package org.presente.zoom.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer.Done;

/** Meetings, by the calls that they have in common with webinars. */
record MeetingGatherings(ZoomGateway zoom) implements ZoomGatherings {
  @Override
  public ZoomAnswer<ZoomMeeting> create(
      ZoomCredentials connection, String hostId, MeetingRequest request) {
    return zoom.createMeeting(connection, hostId, request);
  }

  @Override
  public ZoomAnswer<ZoomMeeting> get(ZoomCredentials connection, long id) {
    return zoom.meeting(connection, id);
  }

  @Override
  public ZoomAnswer<Done> update(
      ZoomCredentials connection,
      String hostId,
      long id,
      Optional<String> occurrence,
      MeetingRequest changes) {
    return occurrence
        .map(date -> zoom.series().update(connection, hostId, id, date, changes))
        .orElseGet(() -> zoom.updateMeeting(connection, hostId, id, changes));
  }

  @Override
  public ZoomAnswer<Done> delete(ZoomCredentials connection, long id, Optional<String> occurrence) {
    return occurrence
        .map(date -> zoom.series().delete(connection, id, date))
        .orElseGet(() -> zoom.deleteMeeting(connection, id));
  }

  @Override
  public ZoomAnswer<Done> end(ZoomCredentials connection, long id) {
    return zoom.endMeeting(connection, id);
  }

  @Override
  public ZoomAnswer<URI> startUrl(ZoomCredentials connection, long id) {
    return zoom.startUrl(connection, id);
  }

  @Override
  public ZoomAnswer<List<ListedMeeting>> ofHost(ZoomCredentials connection, String hostId) {
    return zoom.listMeetings(connection, hostId, ListedMeeting.Kind.SCHEDULED);
  }

  @Override
  public ZoomAnswer<ZoomRegistrant> addRegistrant(
      ZoomCredentials connection, long id, RegistrantRequest person) {
    return zoom.addRegistrant(connection, id, person);
  }

  @Override
  public ZoomAnswer<List<ZoomRegistrant>> registrants(ZoomCredentials connection, long id) {
    return zoom.registrants(connection, id);
  }

  @Override
  public ZoomAnswer<List<PastInstance>> pastInstances(ZoomCredentials connection, long id) {
    return zoom.pastInstances(connection, id);
  }

  @Override
  public ZoomAnswer<List<ZoomParticipant>> reportParticipants(
      ZoomCredentials connection, String uuid) {
    return zoom.reportParticipants(connection, uuid);
  }

  @Override
  public ZoomAnswer<List<ZoomParticipant>> pastParticipants(
      ZoomCredentials connection, String uuid) {
    return zoom.pastParticipants(connection, uuid);
  }
}
