package org.presente.host.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Contention;
import org.presente.host.database.Transactions;
import org.presente.host.notice.persistence.NoticeEntity;
import org.presente.host.notice.persistence.NoticeRepository;
import org.presente.host.notice.persistence.NoticeSourceEntity;
import org.presente.host.platform.PlatformService;
import org.presente.host.task.WorkQueue;
import org.presente.lti.message.NotificationService;
import org.presente.lti.notice.Notice;

/** Takes in what platforms tell. */
@Stateless
public class NoticeService {
  @Inject private NoticeRepository repository;
  @Inject private PlatformService platforms;
  @Inject private Transactions transactions;
  @Inject private WorkQueue queue;
  @Inject private Clock clock;

  /** A launch offers notices; in the arrival's transaction. Asked for once for each address. */
  public void offered(long deploymentId, NotificationService service) {
    Optional<NoticeSourceEntity> known = repository.source(deploymentId);
    if (known.filter(source -> source.isOf(service)).isPresent()) {
      return;
    }
    NoticeSourceEntity source =
        known.orElseGet(() -> repository.add(new NoticeSourceEntity(deploymentId)));
    source.isOffered(service);
    queue.enqueue(HandlerWork.KIND, deploymentId);
  }

  /**
   * Keeps believed notices; each is handled once, however often it is sent. Where another node gets
   * the same one at the same moment, the second look finds it.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void receive(List<Notice> notices) {
    try {
      transactions.runInNew(() -> notices.forEach(this::keep));
    } catch (RuntimeException failure) {
      if (!Contention.causes(failure)) {
        throw failure;
      }
      transactions.runInNew(() -> notices.forEach(this::keep));
    }
  }

  private void keep(Notice notice) {
    platforms
        .registrationId(notice.issuer(), notice.clientId())
        .filter(registration -> repository.notice(registration, notice).isEmpty())
        .ifPresent(
            registration -> {
              NoticeEntity kept =
                  repository.add(new NoticeEntity(registration, notice, clock.instant()));
              queue.enqueue(NoticeWork.KIND, kept.id());
            });
  }
}
