package org.presente.zoom.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.notification.InboxService;
import org.presente.host.notification.NoticeView;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.zoom.School;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.StartAnswer;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.office.domain.Refusal;
import org.presente.zoom.office.domain.Way;
import org.presente.zoom.registrant.JoinAnswer;

/** Office hours against the Zoom simulator. */
class OfficeServiceTest {
  private final School school = new School();
  private final OfficeService office = school.backend().get(OfficeService.class);
  private final BookingService bookings = school.backend().get(BookingService.class);
  private final OfficeEntryService entry = school.backend().get(OfficeEntryService.class);

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void hoursGetAMeetingOfTheirOwnThatIsNobodysClass() {
    save(draft(Way.SLOTS));
    school.backend().work();

    Meeting onZoom = school.zoom().meetings().get(0);
    assertThat(onZoom.settings().get("waiting_room").asBoolean()).isTrue();
    assertThat(onZoom.settings().get("join_before_host").asBoolean()).isFalse();
    assertThat(onZoom.settings().get("approval_type").asInt()).isEqualTo(2);
    assertThat(hours().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(hours().dates()).hasSize(4).allSatisfy(it -> assertThat(it.slots()).hasSize(4));
    Meetings meetings = school.backend().get(Meetings.class);
    Instant now = school.clock().instant();
    assertThat(tx(() -> meetings.ofCourse(school.courseId()))).isEmpty();
    assertThat(tx(() -> meetings.onZoomSince(now))).isEmpty();
    assertThat(tx(() -> meetings.scheduledBetween(now, now.plus(Duration.ofDays(60))))).isEmpty();
    assertThat(tx(() -> meetings.onZoom(school.connectionId(), onZoom.id()))).isEmpty();
  }

  @Test
  void aHostIsNeitherInClassNorInOtherHoursThen() {
    MeetingDraft lesson = school.draftIn(Duration.ofDays(1));
    school.save(lesson);
    HoursDraft hours = draft(Way.SLOTS);
    HoursDraft duringClass =
        new HoursDraft(School.startingAt(hours.meeting(), lesson.start()), hours.terms());

    HoursSaving clash = tx(() -> office.save(school.visit(), Optional.empty(), duringClass, false));
    assertThat(((HoursSaving.Clashing) clash).clash().freeStarts()).isNotEmpty();
    long saved = save(hours);
    assertThat(tx(() -> office.save(school.visit(), Optional.empty(), hours, false)))
        .isInstanceOf(HoursSaving.Clashing.class);
    assertThat(tx(() -> office.save(school.visit(), Optional.of(saved), hours, false)))
        .isEqualTo(new HoursSaving.Saved(saved));
  }

  @Test
  void whatIsOutOfRangeIsNamedByField() {
    HoursDraft fine = draft(Way.SLOTS);
    OfficeTerms wrong =
        new OfficeTerms(Way.SLOTS, Duration.ofHours(3), Duration.ofDays(8), Duration.ZERO, 0);

    HoursSaving saving =
        tx(
            () ->
                office.save(
                    school.visit(),
                    Optional.empty(),
                    new HoursDraft(fine.meeting(), wrong),
                    false));
    assertThat(((HoursSaving.Invalid) saving).problems())
        .containsExactlyInAnyOrder(
            new FieldProblem("slot", Sentence.SLOT_OUT_OF_RANGE),
            new FieldProblem("notice", Sentence.NOTICE_OUT_OF_RANGE));
  }

  @Test
  void aCancelledDateCallsItsBookingsOffAndIsGoneOnZoom() {
    long hours = save(draft(Way.SLOTS));
    school.backend().work();
    Visit ana = student("Ana");
    HoursView.DateView first = hours().dates().get(0);
    HoursView.DateView second = hours().dates().get(1);
    book(ana, hours, first, 0);
    book(ana, hours, second, 0);

    assertThat(tx(() -> office.cancel(school.visit(), hours, first.planned()))).isTrue();
    assertThat(tx(() -> office.cancel(school.visit(), hours, first.planned()))).isFalse();
    school.backend().work();

    assertThat(tx(() -> bookings.calledOff(ana))).containsExactly(first.span().start());
    assertThat(told(ana)).singleElement().asString().startsWith("Not held: ");
    assertThat(told(school.visit())).isEmpty();
    assertThat(book(student("Ben"), hours, first, 1)).contains(Refusal.NOT_THERE);
    assertThat(hours().dates().get(1).booked()).isEqualTo(1);
    assertThat(hours().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(hours().dates().get(0).cancelled()).isTrue();
  }

  private List<String> told(Visit visit) {
    InboxService inbox = school.backend().get(InboxService.class);
    return tx(() -> inbox.open(visit, Locale.ENGLISH, Optional.empty())).stream()
        .map(NoticeView::subject)
        .toList();
  }

  @Test
  void hoursThatAreChangedKeepTheBookingsThatStillFit() {
    HoursDraft draft = draft(Way.SLOTS);
    long hours = save(draft);
    Visit ana = student("Ana");
    Visit ben = student("Ben");
    HoursView.DateView first = hours().dates().get(0);
    book(ana, hours, first, 0);
    book(ben, hours, first, 3);

    MeetingDraft shorter = shorter(draft.meeting());
    tx(
        () ->
            office.save(
                school.visit(), Optional.of(hours), new HoursDraft(shorter, draft.terms()), false));

    assertThat(tx(() -> bookings.calledOff(ana))).isEmpty();
    assertThat(tx(() -> bookings.calledOff(ben))).hasSize(1);
    tx(
        () -> {
          office.end(school.visit(), hours);
          return true;
        });
    assertThat(tx(() -> bookings.calledOff(ana))).hasSize(1);
    school.backend().work();
    assertThat(school.zoom().meetings()).isEmpty();
  }

  @Test
  void onlyWhoseTurnItIsGetsIn() {
    long hours = save(draft(Way.LINE));
    school.backend().work();
    HoursView.DateView date = hours().dates().get(0);
    Visit ana = student("Ana");
    Visit ben = student("Ben");
    school.clock().advance(Duration.between(school.clock().instant(), date.span().start()));
    Visit anaNow = again(ana);
    Visit benNow = again(ben);
    for (Visit one : List.of(anaNow, benNow)) {
      assertThat(tx(() -> bookings.standInLine(one, hours, date.planned()))).isEmpty();
    }

    assertThatThrownBy(() -> entry.join(anaNow, hours)).isInstanceOf(NotAllowed.class);
    tx(() -> office.admitNext(school.visit(), hours, date.planned()));
    assertThat(entry.join(anaNow, hours)).isInstanceOf(JoinAnswer.Go.class);
    assertThatThrownBy(() -> entry.join(benNow, hours)).isInstanceOf(NotAllowed.class);
    school.renewToken();
    assertThat(entry.start(school.visit(), hours)).isInstanceOf(StartAnswer.Go.class);
  }

  @Test
  void studentsHoldNoHoursAndInstructorsBookNone() {
    Visit ana = student("Ana");
    Instant now = school.clock().instant();

    assertThatThrownBy(() -> tx(() -> office.hours(ana, now, now.plusSeconds(1))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> tx(() -> bookings.bookable(school.visit())))
        .isInstanceOf(NotAllowed.class);
  }

  /** An hour on four days in a row, in slots of a quarter. */
  private HoursDraft draft(Way way) {
    MeetingDraft meeting = School.named(school.draftIn(Duration.ofDays(3)), "Office hours");
    Recurrence daily = new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(4));
    return new HoursDraft(
        lasting(meeting, Duration.ofHours(1)).recurring(Optional.of(daily)),
        new OfficeTerms(way, Duration.ofMinutes(15), Duration.ZERO, Duration.ZERO, 10));
  }

  private static MeetingDraft shorter(MeetingDraft meeting) {
    return lasting(meeting, Duration.ofMinutes(45));
  }

  private static MeetingDraft lasting(MeetingDraft meeting, Duration duration) {
    return new MeetingDraft(
        meeting.topic(),
        meeting.start(),
        duration,
        meeting.zone(),
        meeting.passcode(),
        meeting.waitingRoom(),
        meeting.hostId(),
        meeting.recurrence(),
        meeting.options());
  }

  private long save(HoursDraft draft) {
    return ((HoursSaving.Saved)
            tx(() -> office.save(school.visit(), Optional.empty(), draft, false)))
        .id();
  }

  private HoursView hours() {
    Instant now = school.clock().instant();
    return tx(() -> office.hours(school.visit(), now, now.plus(Duration.ofDays(30)))).get(0);
  }

  private Optional<Refusal> book(Visit visit, long hours, HoursView.DateView date, int slot) {
    Instant start = date.span().start().plus(Duration.ofMinutes(15L * slot));
    return tx(() -> bookings.book(visit, hours, date.planned(), start));
  }

  private Visit student(String name) {
    long person = school.person(name, name + "@school.example", CourseRole.LEARNER);
    return school.visit(person, CourseRole.LEARNER);
  }

  private Visit again(Visit visit) {
    return school.visit(visit.personId(), CourseRole.LEARNER);
  }

  private <T> T tx(java.util.function.Supplier<T> work) {
    return school.backend().call(work);
  }
}
