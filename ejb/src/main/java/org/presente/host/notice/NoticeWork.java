package org.presente.host.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.notice.persistence.NoticeEntity;
import org.presente.host.notice.persistence.NoticeRepository;
import org.presente.host.platform.PlatformService;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.lti.notice.Notice;

/** Does what a notice in the inbox means. Types we do not know mean nothing. */
@ApplicationScoped
public class NoticeWork implements WorkHandler {
  static final String KIND = "notice.handle";

  @Inject private NoticeRepository repository;
  @Inject private PlatformService platforms;
  @Inject private Transactions transactions;
  @Inject private WorkQueue queue;
  @Inject private Event<ContextCopied> copied;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.notice(work.subjectId()).ifPresent(this::handle);
        });
    return WorkOutcome.done();
  }

  private void handle(NoticeEntity notice) {
    Optional<Long> deployment =
        platforms.approvedDeployment(notice.registrationId(), notice.deploymentId());
    if (notice.type().equals(Notice.CONTEXT_COPY)
        && deployment.isPresent()
        && notice.contextId().isPresent()) {
      copied.fire(
          new ContextCopied(deployment.get(), notice.contextId().get(), notice.originContextIds()));
    }
    notice.isHandled(clock.instant());
  }
}
