package org.presente.zoom.meeting.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.Visit;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.state.Json;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.sync.HostLook;

class ClashServiceTest {
  private final School school = new School();
  private final ClashService clashes = school.backend().get(ClashService.class);

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void freeHostsMeetingIsSaved() {
    Placing placing = save(school.visit(), school.draftIn(Duration.ofHours(3)));

    assertThat(placing).isInstanceOf(Placing.Placed.class);
    assertThat(((Placing.Placed) placing).saving()).isInstanceOf(MeetingSaving.Saved.class);
  }

  @Test
  void takenHostsMeetingIsNotSaved() {
    MeetingDraft draft = school.draftIn(Duration.ofHours(3));
    save(school.visit(), draft);
    school.newLesson("Week 2");

    assertThat(save(school.visit(), draft)).isInstanceOf(Placing.Taken.class);
    assertThat(meetings()).isEqualTo(1);
  }

  /** Nothing of ours lets that host be listed, so somebody has to look. */
  @Test
  void whatAHostHoldsOnZoomAloneIsAClashFromTheFirstLessonOn() {
    MeetingDraft draft = school.draftIn(Duration.ofDays(1));
    Instant start = draft.start().atZone(draft.zone()).toInstant();
    school
        .zoom()
        .portal()
        .create(
            draft.hostId(),
            Json.object()
                .put("topic", "Made on Zoom")
                .put("type", 2)
                .put("start_time", start.toString())
                .put("duration", 30));

    look(draft);
    assertThat(save(school.visit(), draft)).isInstanceOf(Placing.Taken.class);

    MeetingDraft later = School.startingAt(draft, draft.start().plusHours(1));
    assertThat(save(school.visit(), later)).isInstanceOf(Placing.Placed.class);
    school.backend().work();
    school.clock().advance(Duration.ofMinutes(2));
    school.backend().beat();
    school.zoom().clearJournal();
    look(later);
    assertThat(school.zoom().count("meetings")).as("now the sync lists the host").isZero();
  }

  @Test
  void whereZoomDoesNotAnswerPlanningGoesOn() {
    MeetingDraft draft = school.draftIn(Duration.ofDays(1));
    school.zoom().fail("meetings", Fault.Kind.SERVER_ERROR, 5);
    look(draft);
    assertThat(save(school.visit(), draft)).isInstanceOf(Placing.Placed.class);
  }

  private void look(MeetingDraft draft) {
    school.backend().get(HostLook.class).beforePlanning(school.visit(), draft.hostId());
  }

  @Test
  void ofPeopleWhoSaveForOneHostAtOnceOneWins() {
    MeetingDraft draft = school.draftIn(Duration.ofHours(3));
    List<Visit> visits =
        IntStream.range(0, 4)
            .mapToObj(i -> school.visit().in(school.newLesson("Lesson " + i)))
            .toList();
    CountDownLatch go = new CountDownLatch(1);
    List<CompletableFuture<Placing>> all =
        visits.stream()
            .map(visit -> CompletableFuture.supplyAsync(() -> saveAt(go, visit, draft)))
            .toList();
    go.countDown();

    assertThat(all.stream().map(CompletableFuture::join))
        .filteredOn(Placing.Placed.class::isInstance)
        .hasSize(1);
    assertThat(meetings()).isEqualTo(1);
  }

  private Placing saveAt(CountDownLatch go, Visit visit, MeetingDraft draft) {
    try {
      go.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
    return save(visit, draft);
  }

  private Placing save(Visit visit, MeetingDraft draft) {
    return school.backend().call(() -> clashes.save(visit, draft));
  }

  private int meetings() {
    return school.stored("select id from zoom_meeting").size();
  }
}
