package org.presente.zoom.sync.fault;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.zoom.School;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.domain.MeetingCode;
import org.presente.zoom.meeting.persistence.MeetingEntity;

/**
 * Says what each edit must lead to, by the stated winners and from no more than this: whether an
 * edit of the lesson waits at the moment in which somebody changes the meeting on Zoom.
 */
final class Winners {

  /** Our row of a meeting at this moment. */
  private record Row(
      long id,
      long lessonId,
      boolean current,
      Optional<Long> zoomId,
      boolean unsent,
      boolean gone) {}

  private final School school;
  private final Map<Long, Wanted> byLesson = new LinkedHashMap<>();
  private final Set<Long> strays = new LinkedHashSet<>();

  Winners(School school) {
    this.school = school;
  }

  Map<Long, Wanted> byLesson() {
    return byLesson;
  }

  /** Meetings on Zoom that are nobody's here: recovered after their lesson had let them go. */
  Set<Long> strays() {
    return strays;
  }

  /** A meeting that was deleted on Zoom before we knew is still that meeting, and deleted. */
  void saved(long lessonId, long meetingId, MeetingDraft draft) {
    boolean deleted =
        Optional.ofNullable(byLesson.get(lessonId))
            .filter(was -> was.meetingId() == meetingId)
            .map(Wanted::deleted)
            .orElse(false);
    byLesson.put(lessonId, Wanted.saved(meetingId, draft, deleted));
  }

  void cancelled(long lessonId) {
    byLesson.remove(lessonId);
  }

  /** Zoom wins, unless an edit of the lesson waits: that one is still to come. */
  void changedOnZoom(Meeting meeting, UnaryOperator<Wanted> change) {
    row(meeting)
        .filter(row -> row.current() && !row.unsent())
        .filter(row -> row.zoomId().equals(Optional.of(meeting.id())))
        .ifPresent(
            row -> byLesson.computeIfPresent(row.lessonId(), (id, was) -> change.apply(was)));
  }

  /** One whose number never reached us cannot be missed: its lesson gets another. */
  void deletedOnZoom(Meeting meeting) {
    strays.remove(meeting.id());
    row(meeting)
        .filter(row -> row.current() && row.zoomId().equals(Optional.of(meeting.id())))
        .ifPresent(
            row -> byLesson.computeIfPresent(row.lessonId(), (id, was) -> was.deleted(true)));
  }

  /** What the lesson has let go is deleted only if that still waits to be done. */
  void recoveredOnZoom(Meeting meeting) {
    Row row = row(meeting).orElseThrow();
    boolean known = row.zoomId().equals(Optional.of(meeting.id()));
    if (row.current() && known) {
      byLesson.computeIfPresent(row.lessonId(), (id, was) -> was.deleted(false));
    } else if (row.gone() || !row.unsent() || !(known || row.zoomId().isEmpty())) {
      strays.add(meeting.id());
    }
  }

  private Optional<Row> row(Meeting meeting) {
    return MeetingCode.in(meeting.body().path("agenda").asText())
        .flatMap(code -> school.backend().call(() -> find(code)));
  }

  private Optional<Row> find(MeetingCode code) {
    return school
        .backend()
        .get(EntityManager.class)
        .createQuery("select m from MeetingEntity m where m.code = :code", MeetingEntity.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst()
        .map(
            row ->
                new Row(
                    row.id(),
                    row.lessonId(),
                    row.isCurrent(),
                    row.zoom().zoomId(),
                    !row.push().isInStep(),
                    row.push().state() == PushView.State.GONE));
  }
}
