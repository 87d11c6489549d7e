package org.presente.zoom.api;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.account.ZoomAccounts;
import org.presente.zoom.api.call.Call;
import org.presente.zoom.api.call.Calls;
import org.presente.zoom.api.call.Pages;
import org.presente.zoom.api.call.Pages.PageRequest;
import org.presente.zoom.api.client.DashboardsApi;
import org.presente.zoom.api.client.JsonText;
import org.presente.zoom.api.client.MeetingsApi;
import org.presente.zoom.api.client.PastMeetingsApi;
import org.presente.zoom.api.client.ReportsApi;
import org.presente.zoom.api.client.RequestBodies;
import org.presente.zoom.api.client.UsersApi;
import org.presente.zoom.api.client.ZoomEndpoints;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.domain.MeetingReader;
import org.presente.zoom.api.domain.Operation;
import org.presente.zoom.api.domain.PathSegment;
import org.presente.zoom.api.domain.PeopleReader;
import org.presente.zoom.api.option.ScheduleFor;
import org.presente.zoom.api.recording.ZoomRecordings;
import org.presente.zoom.api.webinar.ZoomWebinars;

/**
 * Zoom, as seen by the other features. Every call names the connection it is made with. Calls block
 * for seconds and must stay outside of transactions.
 */
public final class ZoomGateway {

  /** Zoom's largest page; for users it allows more. */
  private static final int PAGE = 300;

  private static final int CALLS_PER_SECOND = 55;

  private static final String REGISTRANT_ID = "registrant_id";

  private final Calls calls;

  public ZoomGateway(Calls calls) {
    this.calls = calls;
  }

  /** A gateway to these addresses, as the container makes it from its configuration. */
  public static ZoomGateway at(URI api, URI oauth, Clock clock) {
    return at(api, oauth, clock, RefreshTokens.none());
  }

  /** The same for general apps as well; its tokens are its own. */
  public static ZoomGateway at(URI api, URI oauth, Clock clock, RefreshTokens grants) {
    ZoomEndpoints endpoints = new ZoomEndpoints(api, oauth);
    return new ZoomGateway(
        Calls.to(endpoints, clock, CALLS_PER_SECOND, grants, SharedTokens.none()));
  }

  /** Every scope that some method here needs, in the form of account-level apps. */
  public static Set<String> scopes() {
    return Arrays.stream(Operation.values())
        .map(Operation::scope)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Single occurrences of a series. */
  public ZoomSeries series() {
    return new ZoomSeries(calls);
  }

  public ZoomWebinars webinars() {
    return new ZoomWebinars(calls);
  }

  /** The calls of one kind. */
  public ZoomGatherings of(Gathering kind) {
    return kind == Gathering.WEBINAR ? webinars() : new MeetingGatherings(this);
  }

  public ZoomRecordings recordings() {
    return new ZoomRecordings(calls);
  }

  public ZoomAccounts accounts() {
    return new ZoomAccounts(calls);
  }

  /** How far our clock is ahead of Zoom's; empty before the first token. */
  public Optional<Duration> clockSkew() {
    return calls.clockSkew();
  }

  /** Creates and updates that this host may still make today, as far as this node knows. */
  public int changesLeft(ZoomCredentials connection, String hostId) {
    return calls.changesLeft(connection, hostId);
  }

  /** Exchanges an authorization code for the first refresh token. */
  public ZoomAnswer<String> exchange(ZoomCredentials connection, CodeGrant grant) {
    return calls.exchange(connection, grant);
  }

  /** Takes the yes back that a general app's tokens came from. */
  public ZoomAnswer<Done> revoke(ZoomCredentials connection) {
    return calls.revoke(connection);
  }

  /** Asks for a new token, since changed scopes count only for new ones, and tells its scopes. */
  public ZoomAnswer<Set<String>> checkToken(ZoomCredentials connection) {
    return calls.newTokensScopes(connection);
  }

  public ZoomAnswer<ZoomUser> user(ZoomCredentials connection, String idOrEmail) {
    return calls.one(
        Call.of(connection, Operation.USER),
        UsersApi.class,
        (api, token) -> api.get(token, PathSegment.of(connection.person(idOrEmail))),
        PeopleReader::user);
  }

  /** All active users, all pages. */
  public ZoomAnswer<List<ZoomUser>> listUsers(ZoomCredentials connection) {
    return all(
        Call.of(connection, Operation.USERS),
        UsersApi.class,
        (api, token, page) -> api.list(token, "active", PAGE, page),
        "users",
        PeopleReader::user);
  }

  public ZoomAnswer<HostSettings> userSettings(ZoomCredentials connection, String userId) {
    return calls.one(
        Call.of(connection, Operation.USER_SETTINGS),
        UsersApi.class,
        (api, token) -> api.settings(token, PathSegment.of(connection.person(userId)), null),
        PeopleReader::settings);
  }

  /**
   * Not idempotent: after an unknown outcome list the host's meetings and adopt. A person's own
   * connection schedules for another host in that person's name, by the privilege the host gave;
   * Zoom's answer says whose meeting it became.
   *
   * @param hostId in whose daily budget of changes it counts
   */
  public ZoomAnswer<ZoomMeeting> createMeeting(
      ZoomCredentials connection, String hostId, MeetingRequest request) {
    boolean another = connection.isAnother(hostId);
    String maker = another ? connection.ownUser().orElseThrow() : hostId;
    MeetingRequest sent = another ? request.with(new ScheduleFor(hostId)) : request;
    return calls.one(
        new Call(connection, Operation.CREATE, hostId),
        MeetingsApi.class,
        (api, token) ->
            api.create(token, PathSegment.of(connection.person(maker)), RequestBodies.of(sent)),
        MeetingReader::meeting);
  }

  public ZoomAnswer<ZoomMeeting> meeting(ZoomCredentials connection, long meetingId) {
    return read(connection, meetingId, MeetingReader::meeting);
  }

  /**
   * Sends the members of the request. Zoom drops locked settings and past starts without a word, so
   * read the meeting again afterwards.
   *
   * @param hostId whose daily budget of changes it counts in
   */
  public ZoomAnswer<Done> updateMeeting(
      ZoomCredentials connection, String hostId, long meetingId, MeetingRequest changes) {
    return calls.one(
        new Call(connection, Operation.UPDATE, hostId),
        MeetingsApi.class,
        (api, token) ->
            api.update(token, Long.toString(meetingId), null, RequestBodies.of(changes)),
        done());
  }

  /** Without mails of Zoom's to anybody. */
  public ZoomAnswer<Done> deleteMeeting(ZoomCredentials connection, long meetingId) {
    return calls.one(
        Call.of(connection, Operation.DELETE),
        MeetingsApi.class,
        (api, token) -> api.delete(token, Long.toString(meetingId), null, false, false),
        done());
  }

  public ZoomAnswer<Done> endMeeting(ZoomCredentials connection, long meetingId) {
    return status(connection, meetingId, "end");
  }

  /** Brings a deleted meeting back, with its id and its registrants. */
  public ZoomAnswer<Done> recoverMeeting(ZoomCredentials connection, long meetingId) {
    return status(connection, meetingId, "recover");
  }

  /** Zoom's own text with links and dial-in numbers, lines ended by CRLF. */
  public ZoomAnswer<String> invitation(ZoomCredentials connection, long meetingId) {
    return calls.one(
        Call.of(connection, Operation.INVITATION),
        MeetingsApi.class,
        (api, token) -> api.invitation(token, Long.toString(meetingId)),
        body -> Optional.of(body.text("invitation")).filter(text -> !text.isEmpty()));
  }

  /** Markdown, of one instance. */
  public ZoomAnswer<String> summary(ZoomCredentials connection, String uuid) {
    return calls.one(
        Call.of(connection, Operation.SUMMARY),
        MeetingsApi.class,
        (api, token) -> api.summary(token, PathSegment.instance(uuid)),
        body -> Optional.of(body.text("summary_content")));
  }

  /** All pages. A series appears once for each occurrence in the upcoming lists. */
  public ZoomAnswer<List<ListedMeeting>> listMeetings(
      ZoomCredentials connection, String hostId, ListedMeeting.Kind kind) {
    String type = kind.name().toLowerCase(Locale.ROOT);
    return all(
        Call.of(connection, Operation.LIST),
        MeetingsApi.class,
        (api, token, page) ->
            api.list(token, PathSegment.of(connection.person(hostId)), type, PAGE, page),
        "meetings",
        MeetingReader::listed);
  }

  /** Whoever has it is host: fetch it at the click, never store it. */
  public ZoomAnswer<URI> startUrl(ZoomCredentials connection, long meetingId) {
    return read(connection, meetingId, MeetingReader::startUrl);
  }

  /** At most 3 a day for one person and meeting; after an unknown outcome search by address. */
  public ZoomAnswer<ZoomRegistrant> addRegistrant(
      ZoomCredentials connection, long meetingId, RegistrantRequest person) {
    return calls.one(
        Call.of(connection, Operation.ADD_REGISTRANT),
        MeetingsApi.class,
        (api, token) ->
            api.addRegistrant(token, Long.toString(meetingId), RequestBodies.of(person)),
        PeopleReader::added);
  }

  /** Takes the personal links back; at most 10 changes a day for one person, 30 people a call. */
  public ZoomAnswer<Done> cancelRegistrants(
      ZoomCredentials connection, long meetingId, List<ZoomRegistrant> people) {
    return registrantStatus(connection, meetingId, "cancel", people);
  }

  /** Gives the same personal links again. */
  public ZoomAnswer<Done> approveRegistrants(
      ZoomCredentials connection, long meetingId, List<ZoomRegistrant> people) {
    return registrantStatus(connection, meetingId, "approve", people);
  }

  /** All approved registrants, all pages. */
  public ZoomAnswer<List<ZoomRegistrant>> registrants(ZoomCredentials connection, long meetingId) {
    String id = Long.toString(meetingId);
    return all(
        Call.of(connection, Operation.REGISTRANTS),
        MeetingsApi.class,
        (api, token, page) -> api.registrants(token, id, "approved", PAGE, page),
        "registrants",
        PeopleReader::listed);
  }

  /** The ended runs of a meeting, of the last 15 months. */
  public ZoomAnswer<List<PastInstance>> pastInstances(ZoomCredentials connection, long meetingId) {
    return all(
        Call.of(connection, Operation.PAST_INSTANCES),
        PastMeetingsApi.class,
        (api, token, page) -> api.instances(token, Long.toString(meetingId)),
        "meetings",
        MeetingReader::instance);
  }

  /** Best source: names registrants. Gone means not ready for hours after the end. */
  public ZoomAnswer<List<ZoomParticipant>> reportParticipants(
      ZoomCredentials connection, String uuid) {
    String instance = PathSegment.instance(uuid);
    return participants(
        Call.of(connection, Operation.REPORT_PARTICIPANTS),
        ReportsApi.class,
        (api, token, page) -> api.participants(token, instance, REGISTRANT_ID, PAGE, page));
  }

  /** Needs no report scope. */
  public ZoomAnswer<List<ZoomParticipant>> pastParticipants(
      ZoomCredentials connection, String uuid) {
    String instance = PathSegment.instance(uuid);
    return participants(
        Call.of(connection, Operation.PAST_PARTICIPANTS),
        PastMeetingsApi.class,
        (api, token, page) -> api.participants(token, instance, PAGE, page));
  }

  /** Ready minutes after the end; Business plan and up. */
  public ZoomAnswer<List<ZoomParticipant>> dashboardParticipants(
      ZoomCredentials connection, String uuid) {
    String instance = PathSegment.instance(uuid);
    return participants(
        Call.of(connection, Operation.DASHBOARD_PARTICIPANTS),
        DashboardsApi.class,
        (api, token, page) -> api.participants(token, instance, "past", REGISTRANT_ID, PAGE, page));
  }

  /** Ended meetings of a host in a window of at most a month, within the last six. */
  public ZoomAnswer<List<ReportedMeeting>> reportUserMeetings(
      ZoomCredentials connection, String userId, LocalDate from, LocalDate to) {
    String user = PathSegment.of(connection.person(userId));
    return all(
        Call.of(connection, Operation.REPORT_MEETINGS),
        ReportsApi.class,
        (api, token, page) -> api.meetings(token, user, from.toString(), to.toString(), PAGE, page),
        "meetings",
        MeetingReader::reported);
  }

  private ZoomAnswer<Done> status(ZoomCredentials connection, long meetingId, String action) {
    String body = JsonText.write(Map.of("action", action));
    return calls.one(
        Call.of(connection, Operation.STATUS),
        MeetingsApi.class,
        (api, token) -> api.status(token, Long.toString(meetingId), body),
        done());
  }

  private ZoomAnswer<Done> registrantStatus(
      ZoomCredentials connection, long meetingId, String action, List<ZoomRegistrant> people) {
    String body = RequestBodies.ofStatus(action, people);
    return calls.one(
        Call.of(connection, Operation.REGISTRANT_STATUS),
        MeetingsApi.class,
        (api, token) -> api.registrantStatus(token, Long.toString(meetingId), body),
        done());
  }

  private <T> ZoomAnswer<T> read(
      ZoomCredentials connection, long meetingId, Function<Fields, Optional<T>> reader) {
    return calls.one(
        Call.of(connection, Operation.MEETING),
        MeetingsApi.class,
        (api, token) -> api.get(token, Long.toString(meetingId), null, null),
        reader);
  }

  private <A> ZoomAnswer<List<ZoomParticipant>> participants(
      Call call, Class<A> family, PageRequest<A> request) {
    return all(call, family, request, "participants", PeopleReader::participant);
  }

  private <A, T> ZoomAnswer<List<T>> all(
      Call call,
      Class<A> family,
      PageRequest<A> request,
      String member,
      Function<Fields, Optional<T>> row) {
    return new Pages<>(calls, call, family, request, member, row).all();
  }

  private static Function<Fields, Optional<Done>> done() {
    return body -> Optional.of(Done.DONE);
  }
}
