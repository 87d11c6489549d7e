package org.presente.zoom.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.state.Json;
import org.presente.zoom.School;
import org.presente.zoom.account.HostBudget;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.OwnZoomView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.series.ClashService;
import org.presente.zoom.meeting.series.Placing;
import org.presente.zoom.sync.HostLook;

/** Meetings in the name of somebody who gave a teacher that privilege on Zoom. */
class ScheduledForOthersTest extends TeachersApp {
  @Test
  void whoGaveThePrivilegeIsOfferedAndNobodyElse() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);

    assertThat(hosts(helena))
        .extracting(HostChoice::email, HostChoice::another)
        .containsExactly(tuple(DemoAccount.HOST, false), tuple(DemoAccount.SECOND_HOST, true));
    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.host()).map(HostView::email).contains(DemoAccount.HOST);
    assertThat(own.others()).extracting(HostView::email).containsExactly(DemoAccount.SECOND_HOST);
    assertThat(hosts(miguel)).isEmpty();

    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, false);
    readHosts();
    assertThat(hosts(helena)).extracting(HostChoice::email).containsExactly(DemoAccount.HOST);
  }

  @Test
  void meetingScheduledForAnotherBecomesTheirs() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);
    HostChoice other = hosts(helena).get(1);
    school.zoom().clearJournal();

    school.save(hostedBy(other));
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    long id = school.meeting().zoomId().orElseThrow();
    assertThat(school.zoom().meeting(id).hostId()).isEqualTo(other.id());
    assertThat(school.draft().hostId()).isEqualTo(other.id());
    assertThat(school.zoom().requests())
        .filteredOn(call -> call.operation().equals("meetingCreate"))
        .extracting(Journal.Entry::path)
        .isNotEmpty()
        .allMatch(path -> path.contains("/users/me/meetings"));
    assertThat(hosts(helena))
        .extracting(HostChoice::changesLeft)
        .as("it counts in the other's day")
        .containsExactly(HostBudget.A_DAY, HostBudget.A_DAY - 1);

    school.backend().beat();
    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();
    assertThat(school.zoom().meeting(id).topic()).isEqualTo("Optics");
    school.backend().run(() -> school.meetings().cancel(helena));
    school.backend().work();
    assertThat(school.zoom().meetings()).isEmpty();
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void whatTheOtherHoldsOnZoomIsAClash() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);
    MeetingDraft draft = hostedBy(hosts(helena).get(1));
    school
        .zoom()
        .portal()
        .create(
            DemoAccount.SECOND_HOST,
            Json.object()
                .put("type", 2)
                .put("topic", "Theirs")
                .put("duration", 60)
                .put("timezone", draft.zone().getId())
                .put(
                    "start_time",
                    draft.start().truncatedTo(ChronoUnit.SECONDS).toString() + ":00"));
    school.backend().get(HostLook.class).beforePlanning(helena, draft.hostId());

    ClashService clashes = school.backend().get(ClashService.class);
    assertThat(school.backend().call(() -> clashes.save(helena, draft)))
        .isInstanceOf(Placing.Taken.class);
  }

  @Test
  void privilegeTakenBackIsSaidInWords() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);
    MeetingDraft draft = hostedBy(hosts(helena).get(1));
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, false);

    school.save(draft);
    school.backend().work();

    assertThat(school.meeting().push().sentence()).contains(Sentence.SCHEDULING_NOT_ALLOWED);
    assertThat(school.zoom().meetings()).isEmpty();
  }

  @Test
  void withoutItsScopeNobodyIsAskedWhomTheyScheduleFor() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    Set<String> scopes = new HashSet<>(school.zoom().userScopes());
    scopes.remove("user:read:list_schedulers");
    school.zoom().changeApp(APP, it -> it.withScopes(scopes));
    connect(helena, DemoAccount.HOST);
    school.zoom().clearJournal();
    readHosts();

    assertThat(hosts(helena)).extracting(HostChoice::email).containsExactly(DemoAccount.HOST);
    assertThat(school.zoom().count("userSchedulers")).isZero();
    assertThat(service().view(helena).orElseThrow().problem()).isEmpty();
  }

  private MeetingDraft hostedBy(HostChoice host) {
    MeetingDraft draft = school.draft();
    return new MeetingDraft(
        "Taken over",
        draft.start().plusDays(1),
        Duration.ofMinutes(50),
        draft.zone(),
        draft.passcode(),
        draft.waitingRoom(),
        host.id());
  }
}
