package org.presente.zoom.api.webinar;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.PastInstance;
import org.presente.zoom.api.RegistrantRequest;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomGatherings;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.api.ZoomParticipant;
import org.presente.zoom.api.ZoomRegistrant;
import org.presente.zoom.api.call.Call;
import org.presente.zoom.api.call.Calls;
import org.presente.zoom.api.call.Pages;
import org.presente.zoom.api.call.Pages.PageRequest;
import org.presente.zoom.api.client.JsonText;
import org.presente.zoom.api.client.ReportsApi;
import org.presente.zoom.api.client.RequestBodies;
import org.presente.zoom.api.client.WebinarsApi;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.domain.MeetingReader;
import org.presente.zoom.api.domain.Operation;
import org.presente.zoom.api.domain.PathSegment;
import org.presente.zoom.api.domain.PeopleReader;

/** Webinars. Creates and updates count in the host's day together with those of meetings. */
public final class ZoomWebinars implements ZoomGatherings {

  private static final int PAGE = 300;

  private final Calls calls;

  public ZoomWebinars(Calls calls) {
    this.calls = calls;
  }

  /** Not idempotent: after an unknown outcome list the host's webinars and adopt. */
  @Override
  public ZoomAnswer<ZoomMeeting> create(
      ZoomCredentials connection, String hostId, MeetingRequest request) {
    return calls.one(
        new Call(connection, Operation.WEBINAR_CREATE, hostId),
        WebinarsApi.class,
        (api, token) ->
            api.create(token, PathSegment.of(connection.person(hostId)), RequestBodies.of(request)),
        MeetingReader::meeting);
  }

  @Override
  public ZoomAnswer<ZoomMeeting> get(ZoomCredentials connection, long webinarId) {
    return read(connection, webinarId, MeetingReader::meeting);
  }

  /**
   * @param occurrence empty for the whole series
   */
  @Override
  public ZoomAnswer<Done> update(
      ZoomCredentials connection,
      String hostId,
      long webinarId,
      Optional<String> occurrence,
      MeetingRequest changes) {
    String body = RequestBodies.of(occurrence.isPresent() ? changes.ofOneOccurrence() : changes);
    return calls.one(
        new Call(connection, Operation.WEBINAR_UPDATE, hostId),
        WebinarsApi.class,
        (api, token) -> api.update(token, Long.toString(webinarId), occurrence.orElse(null), body),
        done());
  }

  /**
   * Without mails of Zoom's to anybody.
   *
   * @param occurrence empty for the whole series
   */
  @Override
  public ZoomAnswer<Done> delete(
      ZoomCredentials connection, long webinarId, Optional<String> occurrence) {
    return calls.one(
        Call.of(connection, Operation.WEBINAR_DELETE),
        WebinarsApi.class,
        (api, token) -> api.delete(token, Long.toString(webinarId), occurrence.orElse(null), false),
        done());
  }

  @Override
  public ZoomAnswer<Done> end(ZoomCredentials connection, long webinarId) {
    String body = JsonText.write(Map.of("action", "end"));
    return calls.one(
        Call.of(connection, Operation.WEBINAR_STATUS),
        WebinarsApi.class,
        (api, token) -> api.status(token, Long.toString(webinarId), body),
        done());
  }

  /** Whoever has it is host: fetch it at the click, never store it. */
  @Override
  public ZoomAnswer<URI> startUrl(ZoomCredentials connection, long webinarId) {
    return read(connection, webinarId, MeetingReader::startUrl);
  }

  /** The host's scheduled ones; Zoom numbers these pages, and one holds more than a host plans. */
  @Override
  public ZoomAnswer<List<ListedMeeting>> ofHost(ZoomCredentials connection, String hostId) {
    return calls.one(
        Call.of(connection, Operation.WEBINARS),
        WebinarsApi.class,
        (api, token) ->
            api.list(token, PathSegment.of(connection.person(hostId)), "scheduled", PAGE, 1),
        body -> Optional.of(body).filter(list -> list.has("webinars")).map(ZoomWebinars::rows));
  }

  /** At most 3 a day for one person and webinar; after an unknown outcome search by address. */
  @Override
  public ZoomAnswer<ZoomRegistrant> addRegistrant(
      ZoomCredentials connection, long webinarId, RegistrantRequest person) {
    return calls.one(
        Call.of(connection, Operation.WEBINAR_ADD_REGISTRANT),
        WebinarsApi.class,
        (api, token) ->
            api.addRegistrant(token, Long.toString(webinarId), RequestBodies.ofWebinar(person)),
        PeopleReader::added);
  }

  /** All approved registrants, all pages. */
  @Override
  public ZoomAnswer<List<ZoomRegistrant>> registrants(ZoomCredentials connection, long webinarId) {
    String id = Long.toString(webinarId);
    return all(
        Call.of(connection, Operation.WEBINAR_REGISTRANTS),
        WebinarsApi.class,
        (api, token, page) -> api.registrants(token, id, "approved", PAGE, page),
        "registrants",
        PeopleReader::listed);
  }

  @Override
  public ZoomAnswer<List<PastInstance>> pastInstances(ZoomCredentials connection, long webinarId) {
    return all(
        Call.of(connection, Operation.WEBINAR_INSTANCES),
        WebinarsApi.class,
        (api, token, page) -> api.instances(token, Long.toString(webinarId)),
        "webinars",
        MeetingReader::instance);
  }

  /** Needs no report scope. */
  @Override
  public ZoomAnswer<List<ZoomParticipant>> pastParticipants(
      ZoomCredentials connection, String uuid) {
    String instance = PathSegment.instance(uuid);
    return all(
        Call.of(connection, Operation.WEBINAR_PARTICIPANTS),
        WebinarsApi.class,
        (api, token, page) -> api.participants(token, instance, PAGE, page),
        "participants",
        PeopleReader::participant);
  }

  /** Names registrants. Gone means not ready for hours after the end. */
  @Override
  public ZoomAnswer<List<ZoomParticipant>> reportParticipants(
      ZoomCredentials connection, String uuid) {
    String instance = PathSegment.instance(uuid);
    return all(
        Call.of(connection, Operation.WEBINAR_REPORT),
        ReportsApi.class,
        (api, token, page) -> api.webinarParticipants(token, instance, "registrant_id", PAGE, page),
        "participants",
        PeopleReader::participant);
  }

  private <T> ZoomAnswer<T> read(
      ZoomCredentials connection, long webinarId, Function<Fields, Optional<T>> reader) {
    return calls.one(
        Call.of(connection, Operation.WEBINAR),
        WebinarsApi.class,
        (api, token) -> api.get(token, Long.toString(webinarId), null),
        reader);
  }

  private static List<ListedMeeting> rows(Fields body) {
    return body.list("webinars").stream()
        .map(MeetingReader::listed)
        .flatMap(Optional::stream)
        .toList();
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
