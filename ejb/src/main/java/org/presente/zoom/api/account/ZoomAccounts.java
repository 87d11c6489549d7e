package org.presente.zoom.api.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomAnswer.Done;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomUser;
import org.presente.zoom.api.call.Call;
import org.presente.zoom.api.call.Calls;
import org.presente.zoom.api.call.Pages;
import org.presente.zoom.api.call.Pages.PageRequest;
import org.presente.zoom.api.client.DashboardsApi;
import org.presente.zoom.api.client.JsonText;
import org.presente.zoom.api.client.ReportsApi;
import org.presente.zoom.api.client.TrackingFieldsApi;
import org.presente.zoom.api.client.UsersApi;
import org.presente.zoom.api.domain.Fields;
import org.presente.zoom.api.domain.Operation;
import org.presente.zoom.api.domain.PathSegment;
import org.presente.zoom.api.domain.PeopleReader;

/** Reads about the account as a whole and about what a host may schedule. */
public final class ZoomAccounts {

  private static final int PAGE = 300;

  /** Zoom's type of a user without a licence. */
  private static final int BASIC = 1;

  private final Calls calls;

  public ZoomAccounts(Calls calls) {
    this.calls = calls;
  }

  /** Business plan and up. */
  public ZoomAnswer<List<TrackingField>> trackingFields(ZoomCredentials connection) {
    return all(
        Call.of(connection, Operation.TRACKING_FIELDS),
        TrackingFieldsApi.class,
        (api, token, page) -> api.list(token),
        "tracking_fields",
        AccountReader::field);
  }

  /** What runs now in the whole account, from the dashboard; Business plan and up. */
  public ZoomAnswer<List<LiveMeeting>> liveMeetings(ZoomCredentials connection, LocalDate today) {
    String from = today.minusDays(1).toString();
    return all(
        Call.of(connection, Operation.LIVE_MEETINGS),
        DashboardsApi.class,
        (api, token, page) -> api.meetings(token, "live", from, today.toString(), PAGE, page),
        "meetings",
        AccountReader::live);
  }

  /** Ids of the hosts who had a meeting in a window of at most a month, within the last six. */
  public ZoomAnswer<List<String>> activeHosts(
      ZoomCredentials connection, LocalDate from, LocalDate to) {
    return all(
        Call.of(connection, Operation.ACTIVE_HOSTS),
        ReportsApi.class,
        (api, token, page) ->
            api.hosts(token, "active", from.toString(), to.toString(), PAGE, page),
        "users",
        row -> Optional.of(row.text("id")).filter(id -> !id.isEmpty()));
  }

  /** In whose names this user may schedule: Zoom calls them the user's schedulers. */
  public ZoomAnswer<List<ZoomUser>> schedulers(ZoomCredentials connection, String userId) {
    return all(
        Call.of(connection, Operation.SCHEDULERS),
        UsersApi.class,
        (api, token, page) -> api.schedulers(token, PathSegment.of(connection.person(userId))),
        "schedulers",
        PeopleReader::user);
  }

  /** Makes the user a basic one; what they have scheduled stays. */
  public ZoomAnswer<Done> freeLicence(ZoomCredentials connection, String userId) {
    String body = JsonText.write(Map.of("type", BASIC));
    return calls.one(
        Call.of(connection, Operation.USER_UPDATE),
        UsersApi.class,
        (api, token) -> api.update(token, PathSegment.of(connection.person(userId)), body),
        answer -> Optional.of(Done.DONE));
  }

  /** Two reads, since Zoom tells them apart. */
  public ZoomAnswer<SchedulingPolicy> schedulingPolicy(ZoomCredentials connection, String userId) {
    return settings(connection, userId, "meeting_security", AccountReader::security)
        .then(
            policy ->
                settings(connection, userId, "meeting_authentication", AccountReader::signIn)
                    .map(
                        ways ->
                            new SchedulingPolicy(policy.passcode(), policy.waitingRoom(), ways)));
  }

  private <T> ZoomAnswer<T> settings(
      ZoomCredentials connection,
      String userId,
      String option,
      Function<Fields, Optional<T>> reader) {
    return calls.one(
        Call.of(connection, Operation.USER_SETTINGS),
        UsersApi.class,
        (api, token) -> api.settings(token, PathSegment.of(connection.person(userId)), option),
        reader);
  }

  private <A, T> ZoomAnswer<List<T>> all(
      Call call,
      Class<A> family,
      PageRequest<A> request,
      String member,
      Function<Fields, Optional<T>> row) {
    return new Pages<>(calls, call, family, request, member, row).all();
  }
}
