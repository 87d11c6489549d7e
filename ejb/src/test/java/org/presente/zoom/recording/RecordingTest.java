package org.presente.zoom.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.state.Recording;
import org.presente.sandbox.zoom.webhook.Mischief;
import org.presente.zoom.EventReceiver;
import org.presente.zoom.School;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.recording.ZoomRecordings.Removal;

/** Recordings that come late, often without an event. */
class RecordingTest {
  private final School school = new School();

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void weekOfLateFilesAndLostEventsIsFoundInFullEachOnce() throws IOException {
    Map<Long, Recording> byLesson = aWeek();

    assertThat(school.zoom().deliveries())
        .extracting(event -> event.delivered())
        .contains(true, false);
    assertThat(school.stored("select uuid from zoom_recording order by started_at"))
        .isEqualTo(byLesson.values().stream().map(Recording::uuid).toList());
    byLesson
        .keySet()
        .forEach(
            lesson ->
                assertThat(ofLesson(lesson))
                    .singleElement()
                    .returns(Sharing.UNTOUCHED, RecordingView::sharing)
                    .satisfies(it -> assertThat(it.expiresOn()).isPresent())
                    .satisfies(
                        it ->
                            assertThat(it.fileTypes())
                                .contains("MP4", "M4A", "CHAT", "TRANSCRIPT", "CC", "SUMMARY")));
    assertThat(ofCourse(student())).as("nothing is published by itself").isEmpty();
    assertThat(school.zoom().count("recordingSettingsUpdate")).isZero();
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void hidingOneOfAWeekClosesThatOneOnZoom() throws IOException {
    Map<Long, Recording> byLesson = aWeek();
    long lesson = byLesson.keySet().stream().skip(2).findFirst().orElseThrow();
    List<Boolean> before = byLesson.values().stream().map(Recording::shared).toList();

    change(ofLesson(lesson).get(0).id(), true);
    assertThat(byLesson.get(lesson).shared()).isTrue();
    change(ofLesson(lesson).get(0).id(), false);

    List<Boolean> after = new ArrayList<>(before);
    after.set(2, false);
    assertThat(byLesson.values().stream().map(Recording::shared).toList()).isEqualTo(after);
  }

  /** Five classes, half of whose events get lost; the tool goes down in the middle. */
  private Map<Long, Recording> aWeek() throws IOException {
    Map<Long, Recording> byLesson = new LinkedHashMap<>();
    try (EventReceiver receiver = new EventReceiver(school, new ReentrantLock())) {
      receiver.subscribe();
      school.zoom().mischief(new Mischief(7, 0.5, 0.4, 0.2, 0.02));
      for (int day = 1; day <= 5; day++) {
        long lesson = school.newLesson("Day " + day);
        byLesson.put(lesson, recordedClass());
        letZoomNotice();
        if (day == 3) {
          school.restart();
        }
        later(Duration.ofHours(20));
        letZoomNotice();
      }
      later(Duration.ofDays(2));
    }
    return byLesson;
  }

  @Test
  void filesThatComeLaterAreAdded() {
    recordedClass();
    later(Duration.ofMinutes(31));
    assertThat(only().fileTypes()).containsExactlyInAnyOrder("MP4", "M4A", "CHAT");
    later(Duration.ofMinutes(31));
    assertThat(only().fileTypes()).contains("TRANSCRIPT");
  }

  @Test
  void recordingFoundWeeksLaterIsStillFound() {
    recordedClass();
    school.clock().advance(Duration.ofDays(20));
    school.backend().beat();
    assertThat(ofCourse(school.visit())).hasSize(1);
  }

  @Test
  void eventLetsItsHostsListBeReadAtOnce() throws IOException {
    try (EventReceiver receiver = new EventReceiver(school, new ReentrantLock())) {
      recordedClass();
      receiver.subscribe();
      school.clock().advance(Duration.ofMinutes(25));
      school.zoom().clearJournal();
      letZoomNotice();

      school.backend().work();

      assertThat(only().fileTypes()).contains("MP4");
      assertThat(school.zoom().count("recordingsList")).isEqualTo(1);
    }
  }

  @Test
  void hidingClosesItOnZoomTooAndPublishingOpensIt() {
    Recording onZoom = recordedClass();
    later(Duration.ofHours(2));
    assertThat(ofCourse(student())).as("not published yet").isEmpty();

    change(true);
    assertThat(onZoom.shared()).isTrue();
    assertThat(only().sharing()).isEqualTo(Sharing.OPEN);
    assertThat(ofCourse(student())).hasSize(1);

    change(false);
    assertThat(onZoom.shared()).isFalse();
    assertThat(only().sharing()).isEqualTo(Sharing.CLOSED);
    assertThat(ofCourse(student())).isEmpty();
  }

  @Test
  void outageDelaysTheChangeAndLosesNothing() {
    Recording onZoom = recordedClass();
    later(Duration.ofHours(2));
    school.zoom().fail("recordingSettingsUpdate", Fault.Kind.SERVER_ERROR, 1);
    change(false);
    assertThat(only().sharing()).isEqualTo(Sharing.WAITING);
    later(Duration.ofHours(1));
    assertThat(onZoom.shared()).isFalse();
    assertThat(only().sharing()).isEqualTo(Sharing.CLOSED);
  }

  @Test
  void watchingCountsAndIsForPublishedOnesOnly() {
    recordedClass();
    later(Duration.ofHours(2));
    Visit student = student();
    long id = only().id();
    assertThat(watch(student, id)).isFalse();
    change(true);
    assertThat(watch(student, id)).isTrue();
    assertThat(watch(student, id)).isTrue();
    assertThat(only().watched()).isEqualTo(2);
  }

  @Test
  void oneDeletedOnZoomLeavesTheStudentsAndComesBackWithIt() {
    Recording onZoom = recordedClass();
    later(Duration.ofHours(2));
    change(true);
    long id = only().id();

    trash(onZoom);
    later(Duration.ofMinutes(31));
    assertThat(ofCourse(student())).isEmpty();
    assertThat(watch(student(), id)).isFalse();
    assertThat(only()).returns(true, RecordingView::gone);

    onZoom.trash(school.clock().instant()).forEach(it -> onZoom.replace(it, it.restored()));
    later(Duration.ofMinutes(31));
    assertThat(ofCourse(student())).singleElement().returns(false, RecordingView::gone);
    assertThat(watch(student(), id)).isTrue();
  }

  @Test
  void afterItsTimeInTheTrashStaffDoNotSeeItEither() {
    Recording onZoom = recordedClass();
    later(Duration.ofHours(2));
    trash(onZoom);
    later(Duration.ofMinutes(31));
    later(Duration.ofDays(29));
    assertThat(ofCourse(school.visit())).hasSize(1);
    later(Duration.ofDays(2));
    assertThat(ofCourse(school.visit())).isEmpty();
  }

  @Test
  void oldOneIsGoneByItsEvent() throws IOException {
    try (EventReceiver receiver = new EventReceiver(school, new ReentrantLock())) {
      Recording onZoom = recordedClass();
      later(Duration.ofHours(2));
      later(Duration.ofDays(60));
      receiver.subscribe();
      assertThat(only().gone()).isFalse();

      school.renewToken();
      school
          .backend()
          .get(ZoomGateway.class)
          .recordings()
          .delete(school.credentials(), onZoom.uuid(), Removal.TRASH);
      assertThat(school.zoom().awaitDeliveries(Duration.ofSeconds(10))).isTrue();
      school.backend().work();

      assertThat(only().gone()).isTrue();
    }
  }

  @Test
  void oneWhoseTimeIsOverIsLookedAtAndNotGuessedAt() {
    Recording deleted = recordedClass();
    Recording kept = recordedClass();
    later(Duration.ofHours(2));
    assertThat(deleted.settings().path("auto_delete").asBoolean()).isTrue();
    kept.settings().put("auto_delete", false);

    later(Duration.ofDays(400));
    assertThat(ofCourse(school.visit()))
        .extracting(RecordingView::start, RecordingView::gone)
        .containsExactlyInAnyOrder(
            tuple(deleted.start().truncatedTo(ChronoUnit.SECONDS), true),
            tuple(kept.start().truncatedTo(ChronoUnit.SECONDS), false));
  }

  @Test
  void withoutTheScopeNothingIsFoundAndNothingFails() {
    var left = new HashSet<>(school.zoom().allScopes());
    left.removeIf(scope -> scope.startsWith("cloud_recording:"));
    school.zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(left));
    school.connect(DemoAccount.CLIENT_SECRET);
    recordedClass();
    later(Duration.ofHours(2));
    assertThat(ofCourse(school.visit())).isEmpty();
  }

  /** A class of 50 minutes, recorded, that has just ended. */
  private Recording recordedClass() {
    long id = school.plannedIn(Duration.ofMinutes(10)).zoomId().orElseThrow();
    later(Duration.ofMinutes(10));
    school.zoom().start(id);
    later(Duration.ofMinutes(50));
    school.zoom().end(id);
    return school.zoom().record(id);
  }

  /** Without a word to us. */
  private void trash(Recording onZoom) {
    onZoom
        .untrashed()
        .forEach(file -> onZoom.replace(file, file.toTrash(school.clock().instant())));
  }

  private void later(Duration wait) {
    school.clock().advance(wait);
    school.backend().beat();
  }

  /** What time brings about on Zoom happens at the next call. */
  private void letZoomNotice() {
    school.renewToken();
    school.backend().get(ZoomGateway.class).listUsers(school.credentials());
    assertThat(school.zoom().awaitDeliveries(Duration.ofSeconds(10))).isTrue();
  }

  private Visit student() {
    return school.visit(school.teacherId(), CourseRole.LEARNER);
  }

  private RecordingService service() {
    return school.backend().get(RecordingService.class);
  }

  private List<RecordingView> ofCourse(Visit visit) {
    return school.backend().call(() -> service().ofCourse(visit));
  }

  private RecordingView only() {
    return ofCourse(school.visit()).get(0);
  }

  private boolean watch(Visit visit, long id) {
    return school.backend().call(() -> service().watch(visit, id)).isPresent();
  }

  private List<RecordingView> ofLesson(long lesson) {
    Visit visit = school.visit().in(lesson);
    return school.backend().call(() -> service().ofLesson(visit));
  }

  private void change(boolean published) {
    change(only().id(), published);
  }

  private void change(long id, boolean published) {
    school
        .backend()
        .call(
            () -> {
              if (published) {
                service().publish(school.visit(), id);
              } else {
                service().hide(school.visit(), id);
              }
              return id;
            });
    school.backend().work();
  }
}
