package org.presente.zoom.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.zoom.School;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.HostView;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.meeting.domain.MeetingOptions;

class FreeLicencesTest {
  private static final int DAYS = 14;
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void nobodyLosesALicenceUntilAnAdminWantsIt() {
    aDayLater();

    assertThat(school.zoom().count("userUpdate")).isZero();
    assertThat(licensed()).contains(DemoAccount.HOST, DemoAccount.SECOND_HOST);
  }

  @Test
  void onlyHostsWithoutAMeetingNowSoonOrPlannedHereLoseTheirs() {
    school.plannedIn(Duration.ofDays(40));
    onZoom(DemoAccount.SECOND_HOST, 3);
    wanted();

    aDayLater();

    assertThat(licensed()).containsExactlyInAnyOrder(DemoAccount.HOST, DemoAccount.SECOND_HOST);
    assertThat(school.stored("select id from audit_entry where act = 'zoom.licence-freed'"))
        .hasSize(2);
  }

  @Test
  void whoseMeetingOnZoomIsFarAwayRests() {
    onZoom(DemoAccount.SECOND_HOST, DAYS + 5);
    wanted();

    aDayLater();

    assertThat(licensed()).doesNotContain(DemoAccount.SECOND_HOST);
  }

  @Test
  void whoIsInAMeetingOrStandsInForSomebodyKeepsTheirs() {
    var draft = school.draftIn(Duration.ofDays(40));
    var options = draft.options();
    school.save(
        draft.with(
            new MeetingOptions(
                options.joinBefore(),
                options.authentication(),
                options.muted(),
                options.hostVideo(),
                options.participantVideo(),
                options.audio(),
                options.recording(),
                List.of(DemoAccount.SECOND_HOST.toUpperCase(Locale.ROOT)),
                true)));
    long running = onZoom(DemoAccount.TEACHER, DAYS + 5);
    school.zoom().start(running);
    wanted();

    aDayLater();

    assertThat(licensed()).contains(DemoAccount.SECOND_HOST, DemoAccount.TEACHER);
  }

  @Test
  void whoMayHoldWebinarsKeepsTheirs() {
    school.zoom().changeUser(DemoAccount.SECOND_HOST, user -> user.withWebinars(500));
    aDayLater();
    aDayLater();
    wanted();

    aDayLater();

    assertThat(licensed()).contains(DemoAccount.SECOND_HOST).doesNotContain(DemoAccount.TEACHER);
  }

  @Test
  void whatZoomDoesNotTellCountsAsAMeeting() {
    wanted();
    school.zoom().fail("meetings", Fault.Kind.SERVER_ERROR, 1_000);

    aDayLater();

    assertThat(school.zoom().count("userUpdate")).isZero();
  }

  private void wanted() {
    ConnectionService service = school.backend().get(ConnectionService.class);
    long connection = school.connectionId();
    assertThat(
            school.backend().<Boolean>call(() -> service.freeLicences(connection, Optional.of(0))))
        .isFalse();
    assertThat(
            school
                .backend()
                .<Boolean>call(() -> service.freeLicences(connection, Optional.of(DAYS))))
        .isTrue();
  }

  private void aDayLater() {
    school.clock().advance(Duration.ofDays(1).plusMinutes(1));
    school.backend().beat();
  }

  private Set<String> licensed() {
    return school
        .backend()
        .call(() -> school.backend().get(ConnectionService.class).hosts(school.connectionId()))
        .stream()
        .filter(HostView::licensed)
        .map(HostView::email)
        .collect(Collectors.toUnmodifiableSet());
  }

  private long onZoom(String host, int days) {
    LocalDateTime start =
        LocalDateTime.ofInstant(school.clock().instant(), School.ZONE).plusDays(days);
    return school
        .backend()
        .get(ZoomGateway.class)
        .createMeeting(
            school.credentials(),
            school.hostId(host),
            MeetingRequest.empty()
                .type(MeetingRequest.Type.SCHEDULED)
                .topic("Council")
                .start(start, School.ZONE)
                .duration(Duration.ofMinutes(60)))
        .value()
        .orElseThrow()
        .id();
  }
}
