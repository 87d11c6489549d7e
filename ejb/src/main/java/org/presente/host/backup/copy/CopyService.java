package org.presente.host.backup.copy;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.presente.host.backup.BackupCapabilities;
import org.presente.host.backup.RestoreChoices;
import org.presente.host.backup.persistence.RestoreEntity;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.backup.restoring.ChoicesJson;
import org.presente.host.course.CourseArchive;
import org.presente.host.course.LessonOpened;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;
import org.presente.host.task.WorkQueue;

/** The decision about a course's copied lessons. */
@Stateless
public class CopyService {
  @Inject private Copying copying;
  @Inject private CourseArchive courses;
  @Inject private RestoreRepository repository;
  @Inject private WorkQueue queue;
  @Inject private VisitAudit audit;
  @Inject private Clock clock;

  /** How many lessons wait for a decision that the visitor can make; 0 for everybody else. */
  public int waiting(Visit visit) {
    return visit.may(BackupCapabilities.RESTORE)
        ? courses.undecidedCopies(visit.courseId()).size()
        : 0;
  }

  /** Whether the visit's lesson is a copy that nobody has decided about; for everybody. */
  public boolean isUndecided(Visit visit) {
    return courses.isUndecidedCopy(visit.courseId(), visit.lesson());
  }

  /** What a decision would do; changes nothing. */
  public CopyPlan plan(Visit visit, RestoreChoices choices) {
    visit.demand(BackupCapabilities.RESTORE);
    return copying.plan(visit, choices);
  }

  /** Decides for all copied lessons of the course, also those that are opened later. */
  public void decide(Visit visit, RestoreChoices choices) {
    visit.demand(BackupCapabilities.RESTORE);
    String title =
        courses.undecidedCopies(visit.courseId()).stream()
            .map(lesson -> lesson.sourceCourseTitle())
            .findFirst()
            .orElseGet(() -> courses.view(visit.courseId()).title());
    RestoreEntity decision =
        repository.add(new RestoreEntity(visit, RestoreEntity.COPY, title, clock.instant()));
    decision.start(ChoicesJson.write(choices));
    audit.write("copy.decided", visit);
    queue.enqueue(CopyWork.KIND, decision.id());
  }

  /** A lesson that comes to light later follows the decision that was made. */
  public void onLessonOpened(@Observes LessonOpened opened) {
    if (courses.isUndecidedCopy(opened.courseId(), opened.lessonId())) {
      repository
          .copyDecision(opened.courseId())
          .ifPresent(decision -> queue.enqueue(CopyWork.KIND, decision.id()));
    }
  }
}
