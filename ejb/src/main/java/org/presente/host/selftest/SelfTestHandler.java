package org.presente.host.selftest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.gradebook.GradebookPlaces;
import org.presente.host.platform.PlatformService;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.host.roster.RosterSources;
import org.presente.host.selftest.persistence.TestStepEntity;
import org.presente.host.selftest.persistence.TestStepRepository;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.lti.registration.Registration;

/** Runs a self-test: reads what it needs, calls outside any transaction, records the results. */
@ApplicationScoped
public class SelfTestHandler implements WorkHandler {
  static final String KIND = "platform.self-test";

  @Inject private PlatformService platforms;
  @Inject private RosterSources rosters;
  @Inject private RosterService members;
  @Inject private GradebookPlaces gradebooks;
  @Inject private SelfTestCalls calls;
  @Inject private TestStepRepository repository;
  @Inject private Transactions transactions;
  @Inject private WorkQueue queue;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<Registration> registration =
        transactions.inNew(() -> platforms.registration(work.subjectId()));
    registration.ifPresent(found -> test(work, found));
    return WorkOutcome.done();
  }

  private void test(Work work, Registration registration) {
    SelfTestRun.Places places = transactions.inNew(() -> places(work.subjectId()));
    List<TestStep> steps = new SelfTestRun(calls, registration, places).steps();
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.replace(
              work.subjectId(),
              steps.stream().map(step -> new TestStepEntity(work.subjectId(), step)).toList());
        });
  }

  private SelfTestRun.Places places(long registrationId) {
    Optional<GradebookPlaces.Place> gradebook = gradebooks.newest(registrationId);
    return new SelfTestRun.Places(
        rosters.newest(registrationId).map(RosterSources.Source::membershipsUrl),
        gradebook.map(GradebookPlaces.Place::endpoint),
        gradebook.flatMap(place -> somebodyGraded(place.courseId())));
  }

  private Optional<String> somebodyGraded(long courseId) {
    return members.members(courseId).stream()
        .filter(MemberView::isGraded)
        .map(MemberView::subject)
        .findFirst();
  }
}
