package org.presente.host.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.database.Transactions;
import org.presente.host.notice.persistence.NoticeRepository;
import org.presente.host.notice.persistence.NoticeSourceEntity;
import org.presente.host.platform.PlatformService;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.lti.notice.HandlerOutcome;
import org.presente.lti.notice.Notice;
import org.presente.lti.notice.NoticeHandlers;
import org.presente.lti.registration.Registration;

/** Registers our address for the notices we understand. A refusal costs us nothing but comfort. */
@ApplicationScoped
public class HandlerWork implements WorkHandler {
  static final String KIND = "notice.register";
  static final String PATH = "/lti/notices";
  private static final List<String> UNDERSTOOD = List.of(Notice.HELLO_WORLD, Notice.CONTEXT_COPY);

  @Inject private NoticeRepository repository;
  @Inject private PlatformService platforms;
  @Inject private NoticeHandlers handlers;
  @Inject private Configuration configuration;
  @Inject private Transactions transactions;
  @Inject private WorkQueue queue;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<NoticeSourceEntity> source =
        transactions.inNew(() -> repository.source(work.subjectId()));
    Optional<Registration> registration =
        platforms
            .registrationOfDeployment(work.subjectId())
            .flatMap(id -> platforms.registration(id));
    return source.isPresent() && registration.isPresent()
        ? register(work, source.get(), registration.get())
        : WorkOutcome.done();
  }

  private WorkOutcome register(Work work, NoticeSourceEntity source, Registration registration) {
    for (String type : UNDERSTOOD) {
      if (source.noticeTypes().contains(type)) {
        HandlerOutcome outcome =
            handlers.register(
                registration, URI.create(source.serviceUrl()), type, configuration.publicUrl(PATH));
        if (outcome instanceof HandlerOutcome.RetryLater later) {
          return WorkOutcome.retryLater(later.after(), later.reason());
        }
        if (outcome instanceof HandlerOutcome.Refused refused) {
          record(work, Optional.of(type + ": " + refused.reason()));
          return WorkOutcome.done();
        }
      }
    }
    record(work, Optional.empty());
    return WorkOutcome.done();
  }

  private void record(Work work, Optional<String> problem) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository
              .source(work.subjectId())
              .ifPresent(source -> source.isAskedFor(problem, clock.instant()));
        });
  }
}
