package org.presente.zoom.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.api.ZoomAnswer.Done;

/** The calls that meetings and webinars have alike, each kind on paths of its own. */
public interface ZoomGatherings {

  /** Not idempotent: after an unknown outcome list the host's and adopt. */
  ZoomAnswer<ZoomMeeting> create(ZoomCredentials connection, String hostId, MeetingRequest request);

  ZoomAnswer<ZoomMeeting> get(ZoomCredentials connection, long id);

  /**
   * Sends the members of the request. Zoom drops locked settings and past starts without a word, so
   * read again afterwards.
   *
   * @param hostId whose daily budget of changes it counts in
   * @param occurrence empty for the whole series
   */
  ZoomAnswer<Done> update(
      ZoomCredentials connection,
      String hostId,
      long id,
      Optional<String> occurrence,
      MeetingRequest changes);

  /**
   * Without mails of Zoom's to anybody.
   *
   * @param occurrence empty for the whole series
   */
  ZoomAnswer<Done> delete(ZoomCredentials connection, long id, Optional<String> occurrence);

  ZoomAnswer<Done> end(ZoomCredentials connection, long id);

  /** Whoever has it is host: fetch it at the click, never store it. */
  ZoomAnswer<URI> startUrl(ZoomCredentials connection, long id);

  /** The host's scheduled ones, a series once. */
  ZoomAnswer<List<ListedMeeting>> ofHost(ZoomCredentials connection, String hostId);

  /** At most 3 a day for one person; after an unknown outcome search by address. */
  ZoomAnswer<ZoomRegistrant> addRegistrant(
      ZoomCredentials connection, long id, RegistrantRequest person);

  /** All approved registrants, all pages. */
  ZoomAnswer<List<ZoomRegistrant>> registrants(ZoomCredentials connection, long id);

  /** The runs that ended. */
  ZoomAnswer<List<PastInstance>> pastInstances(ZoomCredentials connection, long id);

  /** Best source: names registrants. Gone means not ready for hours after the end. */
  ZoomAnswer<List<ZoomParticipant>> reportParticipants(ZoomCredentials connection, String uuid);

  /** Needs no report scope. */
  ZoomAnswer<List<ZoomParticipant>> pastParticipants(ZoomCredentials connection, String uuid);
}
