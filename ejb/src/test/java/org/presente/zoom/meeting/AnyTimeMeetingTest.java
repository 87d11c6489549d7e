package org.presente.zoom.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.plugin.LessonStatus.Phase;
import org.presente.zoom.School;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.series.ClashService;
import org.presente.zoom.meeting.series.Placing;

/** A room that is open whenever the course needs it. */
class AnyTimeMeetingTest {
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void aRoomIsMadeAsZoomsTypeWithoutATimeAndStaysOpen() {
    school.save(room());
    school.backend().work();

    assertThat(onZoom("type")).isEqualTo("3");
    assertThat(onZoom("start_time")).isEmpty();
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.meeting().changedByZoom()).isEmpty();
    assertThat(school.meeting().registration().used()).isFalse();
    assertThat(school.meeting().registration().reason()).contains(Sentence.ROOM_WITHOUT_LINKS);
    assertThat(school.zoom().count("meetingRegistrantCreate")).isZero();
    assertThat(school.meeting().phase()).isEqualTo(Phase.OPEN);

    school.clock().advance(Duration.ofDays(60));
    assertThat(school.meeting().phase()).isEqualTo(Phase.OPEN);
  }

  @Test
  void nothingOfItIsAClassInACalendarOrAClash() {
    school.save(room());
    school.backend().work();
    Meetings meetings = school.backend().get(Meetings.class);

    assertThat(classesAround(meetings)).isEmpty();
    assertThat(school.backend().call(() -> meetings.scheduledIn(school.courseId()))).isEmpty();
    MeetingEvents events = school.backend().get(MeetingEvents.class);
    assertThat(school.backend().call(() -> events.ofCourse(school.courseId()))).isEmpty();
    MeetingDraft room = room();
    school.newLesson("Week 2");
    ClashService clashes = school.backend().get(ClashService.class);
    assertThat(school.backend().call(() -> clashes.save(school.visit(), room)))
        .isInstanceOf(Placing.Placed.class);
  }

  @Test
  void theSyncTakesOverItsNameAndFindsOutThatItIsGoneMonthsLater() {
    school.save(room());
    school.backend().work();
    long id = school.zoom().meetings().get(0).id();
    school.clock().advance(Duration.ofDays(90));
    school.changeOnZoom(id, MeetingRequest.empty().topic("Common room"));
    school.backend().beat();
    assertThat(school.meeting().topic()).isEqualTo("Common room");

    school.deleteOnZoom(id);
    school.clock().advance(Duration.ofMinutes(2));
    school.backend().beat();
    school.backend().work();
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.GONE);
  }

  @Test
  void aClassMadeOfARoomIsAnotherMeetingAndMayNotBeginInThePast() {
    school.save(room());
    school.backend().work();
    school.clock().advance(Duration.ofDays(3));

    MeetingDraft past = school.draft().recurring(Optional.empty());
    assertThat(school.save(past)).isInstanceOf(MeetingSaving.Invalid.class);
    school.save(School.startingAt(past, past.start().plusDays(7)));
    school.backend().work();
    assertThat(onZoom("type")).isEqualTo("2");
  }

  private List<MeetingFacts> classesAround(Meetings meetings) {
    return school
        .backend()
        .call(
            () ->
                meetings.scheduledBetween(
                    school.clock().instant().minus(Duration.ofDays(2)),
                    school.clock().instant().plus(Duration.ofDays(2))));
  }

  private MeetingDraft room() {
    return school.draft().recurring(Optional.of(Recurrence.anyTime()));
  }

  private String onZoom(String member) {
    long id = school.zoom().meetings().get(0).id();
    return school.zoom().body(id).path(member).asText();
  }
}
