package org.presente.host.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.RowEntity;
import org.presente.host.attendance.recording.RetentionTask;
import org.presente.host.attendance.recording.SessionUpdate;
import org.presente.host.config.Setting;
import org.presente.host.gradebook.PostingState;
import org.presente.host.gradebook.PostingView;
import org.presente.host.roster.persistence.CourseGroupEntity;
import org.presente.host.roster.persistence.GroupMemberEntity;
import org.presente.host.task.WorkBench;
import org.presente.lti.groups.Group;

/** From a plugin's evidence to marks. */
class AttendanceTest extends AttendanceFixture {
  /** Everything whose change would be a write: versions of marks, sessions, scores and work. */
  private List<Object> versions() {
    List<Object> all = new ArrayList<>();
    for (String entity :
        List.of("MarkEntity", "SessionEntity", "RowEntity", "ScoreEntity", "WorkItem")) {
      all.add(
          database
              .entityManager()
              .createQuery(
                  "select e.id, e.version from " + entity + " e order by e.id", Object[].class)
              .getResultStream()
              .map(List::of)
              .toList());
    }
    return all;
  }

  @Test
  void whoWasThereForHalfTheClassGetsHalfTheMark() {
    record(true, row("Ana Silva", 30, 60), row("Ben Okafor", 0, 60));

    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(30));
    assertThat(mark(ana).share()).isEqualByComparingTo("0.5");
    assertThat(mark(ana).proof()).contains(Proof.EXACT_NAME);
    assertThat(mark(ben).points().orElseThrow()).isEqualByComparingTo("100");
    assertThat(session())
        .returns(true, SessionView::finalised)
        .returns(Duration.ofHours(1), SessionView::held)
        .returns(2, SessionView::students)
        .returns(2, SessionView::attended)
        .returns(0, SessionView::unmatched);
    assertThat(proposed()).containsOnlyKeys(ana, ben);
  }

  @Test
  void aClassOfOneGroupMarksItsMembersOnlyAndKeepsWhomItMarked() {
    CourseGroupEntity lab = new CourseGroupEntity(school.courseId, "lab");
    lab.isAs(new Group("lab", "Lab A", Optional.empty(), Optional.empty()), Optional.empty());
    backend.save(lab);
    GroupMemberEntity anaInLab = backend.save(new GroupMemberEntity(lab.id(), ana));
    SessionEvidence all =
        evidence(true, Map.of(), row("Ana Silva", 0, 60), row("Ben Okafor", 0, 60));
    record(ofGroup(all, lab.id()));

    assertThat(table().marks()).extracting(MarkView::personId).containsExactly(ana);
    assertThat(table().unmatched()).isEmpty();

    backend.run(
        () -> {
          var entities = database.entityManager();
          entities.remove(entities.find(GroupMemberEntity.class, anaInLab.id()));
        });
    record(ofGroup(all, lab.id()));
    assertThat(table().marks()).extracting(MarkView::personId).containsExactly(ana);
  }

  private static SessionEvidence ofGroup(SessionEvidence all, long group) {
    return new SessionEvidence(
        all.courseId(),
        all.lessonId(),
        all.source(),
        all.occurrenceKey(),
        all.title(),
        all.scheduledStart(),
        all.scheduledEnd(),
        all.zone(),
        all.cancelled(),
        all.instances(),
        all.registrants(),
        Optional.of(group));
  }

  @Test
  void theSameReportTwiceWritesNothing() {
    record(true, row("Ana Silva", 30, 60), row("Somebody", 0, 60));
    List<Object> before = versions();
    clock.advance(Duration.ofMinutes(5));
    record(true, row("Ana Silva", 30, 60), row("Somebody", 0, 60));

    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void rowsThatComeLaterAreUnitedNotAdded() {
    record(true, row("Ana Silva", 0, 40));
    record(true, row("Ana Silva", 30, 50));

    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(50));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("83.33");
  }

  @Test
  void aRowThatGrewIsTheSameRow() {
    record(false, row("Ana Silva", 0, 20));
    record(true, row("Ana Silva", 0, 60));

    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(60));
    assertThat(
            database
                .entityManager()
                .createQuery("select r from RowEntity r", RowEntity.class)
                .getResultList())
        .hasSize(1);
  }

  @Test
  void whoIsRecognisedAtTheSecondRunIsMarkedOnce() {
    record(true, row("z", new Evidence("ref-9", "", "", "Zoe at home", ""), 0, 30));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");

    record(
        evidence(
            true,
            Map.of("ref-9", ana),
            row("z", new Evidence("ref-9", "", "", "Zoe at home", ""), 0, 30)));

    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark(ana).proof()).contains(Proof.REGISTRANT);
    assertThat(table().unmatched()).isEmpty();
    assertThat(proposed().get(ana)).isEqualByComparingTo("50");
  }

  @Test
  void absenceIsStatedOnlyWhenTheSessionIsFinal() {
    record(false, row("Ben Okafor", 0, 60));
    assertThat(mark(ana).points()).isEmpty();
    assertThat(mark(ana).reason()).isEqualTo(MarkReason.NOT_FINAL);
    assertThat(proposed()).isEmpty();

    record(true, row("Ben Okafor", 0, 60));
    assertThat(mark(ana).status()).isEqualTo(MarkStatus.ABSENT);
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");
    assertThat(proposed()).containsOnlyKeys(ana, ben);
  }

  @Test
  void aClassReadBeforeItsEndIsSettledAtItsEnd() {
    clock.moveTo(minute(45));
    record(true, row("Ana Silva", 0, 40));
    assertThat(session().finalised()).isFalse();
    clock.moveTo(ELEVEN);
    backend.work(List.of(SessionUpdate.class));

    assertThat(session().finalised()).isTrue();
    assertThat(proposed()).containsOnlyKeys(ana, ben);
  }

  @Test
  void aRunMovedToAnotherClassCountsThereAlone() {
    InstanceEvidence run =
        new InstanceEvidence("i1", TEN, ELEVEN, true, List.of(row("Ana Silva", 0, 60)));
    record(evidence("occurrence-1", List.of(run), Map.of()));
    record(evidence("occurrence-2", List.of(run), Map.of()));

    List<SessionView> sessions = backend.tx(() -> attendance.sessions(teacher));
    assertThat(sessions).extracting(SessionView::attended).containsExactly(1, 0);
    assertThat(skipped()).containsExactlyInAnyOrder(ana, ben);
    assertThat(sessions.get(1).flags()).contains(SessionFlag.NOT_HELD);
  }

  @Test
  void aCancelledClassMarksNobody() {
    SessionEvidence held = evidence(true, Map.of(), row("Ana Silva", 0, 60));
    record(
        new SessionEvidence(
            held.courseId(),
            held.lessonId(),
            held.source(),
            held.occurrenceKey(),
            held.title(),
            held.scheduledStart(),
            held.scheduledEnd(),
            held.zone(),
            true,
            held.instances(),
            held.registrants()));

    assertThat(mark(ana).points()).isEmpty();
    assertThat(mark(ana).reason()).isEqualTo(MarkReason.CLASS_CANCELLED);
    assertThat(proposed()).isEmpty();
  }

  @Test
  void whereMarksArePreviewedTheyAreSentByHand() {
    build(Map.of(Setting.GRADES_POST, "after-preview"));
    record(true, row("Ana Silva", 0, 60));
    assertThat(proposed()).isEmpty();
    assertThat(table().postable()).isTrue();
    assertThat(mark(ana).posting()).isEqualTo(PostingView.nothing());

    long id = session().id();
    backend.run(() -> attendance.post(teacher, id));
    assertThat(proposed()).containsOnlyKeys(ana, ben);
    assertThat(mark(ana).posting().state()).isEqualTo(PostingState.STOPPED);
  }

  @Test
  void rowsGoAfterTheirTimeAndTheMinutesStay() {
    record(true, row("Ana Silva", 30, 60), row("Stranger", 0, 5));
    clock.advance(Duration.ofDays(179));
    RetentionTask task = backend.get(RetentionTask.class);
    assertThat(backend.get(WorkBench.class).run(task)).isEmpty();
    clock.advance(Duration.ofDays(2));
    assertThat(backend.get(WorkBench.class).run(task)).isEqualTo("rows of 1 sessions removed");

    assertThat(count(RowEntity.class)).isZero();
    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(30));
    record(true, row("Ana Silva", 0, 60));
    assertThat(mark(ana).present()).isEqualTo(Duration.ofMinutes(30));
    assertThat(count(RowEntity.class)).isZero();
    assertThat(count(MarkEntity.class)).isEqualTo(2);
  }
}
