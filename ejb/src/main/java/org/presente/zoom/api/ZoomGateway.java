package org.presente.zoom.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.presente.zoom.api.ZoomAnswer.Done;

/**
 * Zoom, as seen by the other features. Every call names the connection it is made with. Calls block
 * for seconds at most and must stay outside of transactions.
 */
public class ZoomGateway {

  /** Asks for a new token, since changed scopes count only for new ones, and tells its scopes. */
  public ZoomAnswer<Set<String>> checkToken(ZoomCredentials connection) {
    throw new UnsupportedOperationException();
  }

  public ZoomAnswer<ZoomUser> user(ZoomCredentials connection, String idOrEmail) {
    throw new UnsupportedOperationException();
  }

  /** All active users, all pages. */
  public ZoomAnswer<List<ZoomUser>> listUsers(ZoomCredentials connection) {
    throw new UnsupportedOperationException();
  }

  public ZoomAnswer<HostSettings> userSettings(ZoomCredentials connection, String userId) {
    throw new UnsupportedOperationException();
  }

  /** Not idempotent: after an unknown outcome list the host's meetings and adopt. */
  public ZoomAnswer<ZoomMeeting> createMeeting(
      ZoomCredentials connection, String hostId, MeetingRequest request) {
    throw new UnsupportedOperationException();
  }

  public ZoomAnswer<ZoomMeeting> meeting(ZoomCredentials connection, long meetingId) {
    throw new UnsupportedOperationException();
  }

  /**
   * Sends the members of the request. Zoom drops locked settings and past starts without a word, so
   * read the meeting again afterwards.
   *
   * @param hostId whose daily budget of changes it counts in
   */
  public ZoomAnswer<Done> updateMeeting(
      ZoomCredentials connection, String hostId, long meetingId, MeetingRequest changes) {
    throw new UnsupportedOperationException();
  }

  /** Without mails of Zoom's to anybody. */
  public ZoomAnswer<Done> deleteMeeting(ZoomCredentials connection, long meetingId) {
    throw new UnsupportedOperationException();
  }

  public ZoomAnswer<Done> endMeeting(ZoomCredentials connection, long meetingId) {
    throw new UnsupportedOperationException();
  }

  /** All pages. A series appears once for each occurrence in the upcoming lists. */
  public ZoomAnswer<List<ListedMeeting>> listMeetings(
      ZoomCredentials connection, String hostId, ListedMeeting.Kind kind) {
    throw new UnsupportedOperationException();
  }

  /** Whoever has it is host: fetch it at the click, never store it. */
  public ZoomAnswer<URI> startUrl(ZoomCredentials connection, long meetingId) {
    throw new UnsupportedOperationException();
  }

  /** At most 3 a day for one person and meeting; after an unknown outcome search by address. */
  public ZoomAnswer<ZoomRegistrant> addRegistrant(
      ZoomCredentials connection, long meetingId, RegistrantRequest person) {
    throw new UnsupportedOperationException();
  }

  /** All approved registrants, all pages. */
  public ZoomAnswer<List<ZoomRegistrant>> registrants(ZoomCredentials connection, long meetingId) {
    throw new UnsupportedOperationException();
  }

  /** The ended runs of a meeting, of the last 15 months. */
  public ZoomAnswer<List<PastInstance>> pastInstances(ZoomCredentials connection, long meetingId) {
    throw new UnsupportedOperationException();
  }

  /** Best source: names registrants. Gone means not ready for hours after the end. */
  public ZoomAnswer<List<ZoomParticipant>> reportParticipants(
      ZoomCredentials connection, String uuid) {
    throw new UnsupportedOperationException();
  }

  /** Needs no report scope. */
  public ZoomAnswer<List<ZoomParticipant>> pastParticipants(
      ZoomCredentials connection, String uuid) {
    throw new UnsupportedOperationException();
  }

  /** Ready minutes after the end; Business plan and up. */
  public ZoomAnswer<List<ZoomParticipant>> dashboardParticipants(
      ZoomCredentials connection, String uuid) {
    throw new UnsupportedOperationException();
  }

  /** Ended meetings of a host in a window of at most a month, within the last six. */
  public ZoomAnswer<List<ReportedMeeting>> reportUserMeetings(
      ZoomCredentials connection, String userId, LocalDate from, LocalDate to) {
    throw new UnsupportedOperationException();
  }
}
