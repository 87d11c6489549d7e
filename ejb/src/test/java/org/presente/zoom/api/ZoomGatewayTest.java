package org.presente.zoom.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.ZoomOptions;
import org.presente.sandbox.zoom.ZoomSimulator;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.UuidShape;
import org.presente.zoom.api.ZoomAnswer.Gone;
import org.presente.zoom.api.ZoomAnswer.Ok;
import org.presente.zoom.api.ZoomAnswer.OutcomeUnknown;
import org.presente.zoom.api.ZoomAnswer.Refused;
import org.presente.zoom.api.ZoomAnswer.RetryLater;
import org.presente.zoom.api.ZoomError.Kind;
import org.presente.zoom.api.option.ScheduleFor;

/** Against a simulator that was written from Zoom's documents, not from this client. */
class ZoomGatewayTest {

  private static final String HOST = DemoAccount.HOST;
  private static final ZoomCredentials SCHOOL =
      new ZoomCredentials(
          "school",
          DemoAccount.ACCOUNT_ID,
          DemoAccount.CLIENT_ID,
          DemoAccount.CLIENT_SECRET,
          ZoomPlan.BUSINESS);

  private final SandboxClock clock = SandboxClock.unsaved(Clock.systemUTC());
  private final ZoomSimulator zoom = ZoomSimulator.start(ZoomOptions.defaults(), clock);
  private final ZoomGateway gateway =
      ZoomGateway.at(URI.create(zoom.url() + "/v2"), URI.create(zoom.url()), clock);

  @AfterEach
  void stop() {
    assertThat(zoom.control().violations()).isEmpty();
    zoom.close();
  }

  @Test
  void tokenHasEveryScopeThatIsNeeded() {
    assertThat(ok(gateway.checkToken(SCHOOL)))
        .contains("user:read:list_users:admin", "meeting:write:meeting:admin")
        .isSubsetOf(zoom.control().allScopes());
  }

  @Test
  void hostsAreFoundWithTheirLicence() {
    List<ZoomUser> users = ok(gateway.listUsers(SCHOOL));

    assertThat(users).extracting(ZoomUser::email).contains(HOST, DemoAccount.BASIC_HOST);
    assertThat(ok(gateway.user(SCHOOL, DemoAccount.BASIC_HOST)).licence())
        .isEqualTo(ZoomUser.Licence.BASIC);
    assertThat(ok(gateway.userSettings(SCHOOL, HOST)).meetingCapacity()).isPositive();
  }

  @Test
  void meetingIsMadeChangedListedAndDeleted() {
    ZoomMeeting made = ok(gateway.createMeeting(SCHOOL, HOST, lesson()));
    ok(gateway.updateMeeting(SCHOOL, HOST, made.id(), MeetingRequest.empty().topic("Cells II")));
    ZoomMeeting read = ok(gateway.meeting(SCHOOL, made.id()));

    assertThat(read.topic()).isEqualTo("Cells II");
    assertThat(read.start()).isEqualTo(made.start()).isPresent();
    assertThat(read.passcode()).isEqualTo("a1b2c3");
    assertThat(ok(gateway.startUrl(SCHOOL, made.id())).toString()).isNotEmpty();
    assertThat(ok(gateway.listMeetings(SCHOOL, HOST, ListedMeeting.Kind.SCHEDULED)))
        .extracting(ListedMeeting::id)
        .containsExactly(made.id());

    ok(gateway.deleteMeeting(SCHOOL, made.id()));
    assertThat(gateway.meeting(SCHOOL, made.id())).isInstanceOf(Gone.class);
    assertThat(gateway.deleteMeeting(SCHOOL, made.id())).isInstanceOf(Gone.class);
  }

  @Test
  void meetingIsScheduledForAnotherOnlyByTheirPrivilege() {
    String other = ok(gateway.user(SCHOOL, DemoAccount.SECOND_HOST)).id();
    MeetingRequest forAnother = lesson().with(new ScheduleFor(other));
    assertThat(gateway.createMeeting(SCHOOL, HOST, forAnother)).isInstanceOf(Refused.class);

    zoom.control().portal().letSchedule(DemoAccount.SECOND_HOST, HOST, true);

    assertThat(ok(gateway.accounts().schedulers(SCHOOL, HOST)))
        .extracting(ZoomUser::id)
        .containsExactly(other);
    assertThat(ok(gateway.createMeeting(SCHOOL, HOST, forAnother)).facts().hostId())
        .isEqualTo(other);
  }

  @Test
  void oneDateOfASeriesIsMovedAndAnotherCancelled() {
    MeetingRequest weekly =
        lesson()
            .type(MeetingRequest.Type.RECURRING)
            .recurrence(Map.of("type", 1, "repeat_interval", 1, "end_times", 3));
    ZoomMeeting made = ok(gateway.createMeeting(SCHOOL, HOST, weekly));
    String first = made.occurrences().get(0).id();
    String second = made.occurrences().get(1).id();

    ok(
        gateway
            .series()
            .update(
                SCHOOL,
                HOST,
                made.id(),
                first,
                MeetingRequest.empty().topic("not of one date").duration(Duration.ofMinutes(20))));
    ok(gateway.series().delete(SCHOOL, made.id(), second));

    ZoomMeeting read = ok(gateway.series().whole(SCHOOL, made.id()));
    assertThat(read.topic()).isEqualTo(made.topic());
    assertThat(ok(gateway.series().occurrence(SCHOOL, made.id(), first)).facts().duration())
        .isEqualTo(Duration.ofMinutes(20));
    assertThat(read.occurrences())
        .filteredOn(occurrence -> occurrence.id().equals(second))
        .extracting(ZoomMeeting.Occurrence::status)
        .containsExactly("deleted");
  }

  @Test
  void deletedMeetingIsBroughtBackAndInvitesInZoomsWords() {
    ZoomMeeting made = ok(gateway.createMeeting(SCHOOL, HOST, lesson()));
    assertThat(ok(gateway.invitation(SCHOOL, made.id()))).contains(Long.toString(made.id()));
    ok(gateway.deleteMeeting(SCHOOL, made.id()));

    ok(gateway.recoverMeeting(SCHOOL, made.id()));

    assertThat(ok(gateway.meeting(SCHOOL, made.id())).topic()).isEqualTo(made.topic());
  }

  @Test
  void personalLinkIsTakenBackAndGivenAgain() {
    long meeting = ok(gateway.createMeeting(SCHOOL, HOST, lesson())).id();
    ok(gateway.addRegistrant(SCHOOL, meeting, person("ana@lti.example")));
    List<ZoomRegistrant> ana = ok(gateway.registrants(SCHOOL, meeting));

    ok(gateway.cancelRegistrants(SCHOOL, meeting, ana));
    assertThat(ok(gateway.registrants(SCHOOL, meeting))).isEmpty();
    ok(gateway.approveRegistrants(SCHOOL, meeting, ana));

    assertThat(ok(gateway.registrants(SCHOOL, meeting)))
        .extracting(ZoomRegistrant::id)
        .containsExactly(ana.get(0).id());
  }

  @ParameterizedTest
  @EnumSource
  void playedClassIsReportedByRegistrant(UuidShape shape) {
    zoom.control().switches(switches -> switches.uuidShape(shape));
    long meeting = ok(gateway.createMeeting(SCHOOL, HOST, lesson())).id();
    ZoomRegistrant ana = ok(gateway.addRegistrant(SCHOOL, meeting, person("ana@lti.example")));
    assertThat(ok(gateway.registrants(SCHOOL, meeting)))
        .extracting(ZoomRegistrant::id)
        .containsExactly(ana.id());

    zoom.control().start(meeting);
    String stay =
        zoom.control().join(meeting, new Joiner.PersonalLink(URI.create(ana.joinUrl()))).userId();
    clock.advance(Duration.ofMinutes(25));
    zoom.control().leave(meeting, stay);
    clock.advance(Duration.ofMinutes(25));
    ok(gateway.endMeeting(SCHOOL, meeting));
    clock.advance(Duration.ofMinutes(5));

    String uuid = ok(gateway.pastInstances(SCHOOL, meeting)).get(0).uuid();
    assertThat(gateway.reportParticipants(SCHOOL, uuid)).isInstanceOf(Gone.class);
    assertThat(minutes(ok(gateway.dashboardParticipants(SCHOOL, uuid)), ana)).isEqualTo(25);
    clock.advance(Duration.ofHours(2));
    assertThat(minutes(ok(gateway.reportParticipants(SCHOOL, uuid)), ana)).isEqualTo(25);
    assertThat(ok(gateway.pastParticipants(SCHOOL, uuid))).hasSize(2);
    assertThat(zoom.control().count("token")).as("the first token has expired").isEqualTo(2);
  }

  @Test
  void createWhoseAnswerIsLostIsFoundByListing() {
    ok(gateway.checkToken(SCHOOL));
    zoom.control().fail("meetingCreate", Fault.Kind.APPLY_THEN_DROP, 1);

    assertThat(gateway.createMeeting(SCHOOL, HOST, lesson())).isInstanceOf(OutcomeUnknown.class);
    assertThat(ok(gateway.listMeetings(SCHOOL, HOST, ListedMeeting.Kind.SCHEDULED)))
        .extracting(ListedMeeting::agenda)
        .containsExactly("[our code]\nCells");
    assertThat(zoom.control().count("meetingCreate")).isEqualTo(1);
  }

  @Test
  void registrantWhoseAnswerIsLostIsFoundByAddress() {
    long meeting = ok(gateway.createMeeting(SCHOOL, HOST, lesson())).id();
    zoom.control().fail("meetingRegistrantCreate", Fault.Kind.APPLY_THEN_DROP, 1);

    assertThat(gateway.addRegistrant(SCHOOL, meeting, person("ana@lti.example")))
        .isInstanceOf(OutcomeUnknown.class);
    assertThat(ok(gateway.registrants(SCHOOL, meeting)))
        .singleElement()
        .satisfies(found -> assertThat(found.address()).isEqualTo("ana@lti.example"))
        .satisfies(found -> assertThat(found.joinUrl()).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.Kind.class,
      names = {"SERVER_ERROR", "BAD_GATEWAY", "DROP", "TRUNCATED", "APPLY_THEN_DROP"})
  void faultIsUnknownForWritesAndLaterForReads(Fault.Kind fault) {
    long meeting = ok(gateway.createMeeting(SCHOOL, HOST, lesson())).id();
    zoom.control().fail("meetingCreate", fault, 1);
    zoom.control().fail("meeting", fault, 2);

    assertThat(gateway.createMeeting(SCHOOL, HOST, lesson())).isInstanceOf(OutcomeUnknown.class);
    assertThat(gateway.meeting(SCHOOL, meeting)).isInstanceOf(RetryLater.class);
  }

  @Test
  void refusedTokenIsReplacedAndTheCallRepeated() {
    ok(gateway.checkToken(SCHOOL));
    zoom.control().fail("meetingCreate", Fault.Kind.UNAUTHORIZED, 1);

    ok(gateway.createMeeting(SCHOOL, HOST, lesson()));
    assertThat(zoom.control().count("token")).isEqualTo(2);
    assertThat(zoom.control().meetings()).hasSize(1);
  }

  @Test
  void missingScopeIsNamed() {
    zoom.control()
        .changeApp(
            DemoAccount.CLIENT_ID,
            app -> without(app, "meeting:write:meeting:admin", "meeting:write:meeting"));

    ZoomAnswer<ZoomMeeting> answer = gateway.createMeeting(SCHOOL, HOST, lesson());

    assertThat(answer).isInstanceOf(Refused.class);
    ZoomError error = ((Refused<?>) answer).error();
    assertThat(error.kind()).isEqualTo(Kind.SCOPE_MISSING);
    assertThat(error.scopes()).contains("meeting:write:meeting:admin");
  }

  @Test
  void basicHostHasNoRegistrants() {
    long meeting = ok(gateway.createMeeting(SCHOOL, DemoAccount.BASIC_HOST, lesson())).id();

    assertThat(gateway.addRegistrant(SCHOOL, meeting, person("ana@lti.example")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void registrantsOfUnknownMeetingAreGone() {
    assertThat(gateway.addRegistrant(SCHOOL, 81_000_000_000L, person("a@lti.example")))
        .isInstanceOf(Gone.class);
    assertThat(gateway.user(SCHOOL, "nobody@school.example")).isInstanceOf(Refused.class);
  }

  private MeetingRequest lesson() {
    LocalDateTime start = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusHours(1);
    return MeetingRequest.empty()
        .type(MeetingRequest.Type.SCHEDULED)
        .topic("Cells")
        .agenda("[our code]\nCells")
        .start(start, ZoneId.of("UTC"))
        .duration(Duration.ofMinutes(50))
        .passcode("a1b2c3")
        .setting("approval_type", 0)
        .setting("registration_type", 1)
        .setting("registrants_confirmation_email", false)
        .setting("waiting_room", false)
        .setting("join_before_host", false);
  }

  private static RegistrantRequest person(String address) {
    return new RegistrantRequest(address, "Ana", "Souza");
  }

  private static long minutes(List<ZoomParticipant> rows, ZoomRegistrant person) {
    return rows.stream()
        .filter(row -> row.registrantId().equals(person.id()))
        .mapToLong(row -> Duration.between(row.join(), row.leave().orElseThrow()).toMinutes())
        .sum();
  }

  private static App without(App app, String... scopes) {
    Set<String> gone = Set.of(scopes);
    return app.withScopes(
        app.scopes().stream()
            .filter(scope -> !gone.contains(scope))
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static <T> T ok(ZoomAnswer<T> answer) {
    assertThat(answer).isInstanceOf(Ok.class);
    return answer.value().orElseThrow();
  }
}
