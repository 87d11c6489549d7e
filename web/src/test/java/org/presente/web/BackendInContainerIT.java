package org.presente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.presente.host.database.Transactions;
import org.presente.host.task.TaskService;
import org.presente.host.task.WorkQueue;
import org.presente.host.task.WorkView;

/** The built WAR in Payara Micro: what only a container can show, from inside it. */
@ExtendWith(ArquillianExtension.class)
class BackendInContainerIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject private Transactions transactions;
  @Inject private WorkQueue queue;
  @Inject private TaskService tasks;

  @Deployment
  static WebArchive builtWar() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
  }

  @Test
  void theHeartbeatRunsTheTasksOfHostAndPlugin() {
    await(
        () ->
            tasks.tasks().stream()
                    .filter(task -> task.lastFinished().isPresent())
                    .map(task -> task.name().substring(0, task.name().indexOf('.')))
                    .distinct()
                    .filter(owner -> List.of("platform", "zoom").contains(owner))
                    .count()
                == 2);
  }

  @Test
  void workOfARolledBackTransactionWasNeverAskedFor() {
    assertThrows(
        EJBException.class,
        () ->
            transactions.runInNew(
                () -> {
                  queue.enqueue("test.rolled-back", 1);
                  throw new IllegalStateException("on purpose");
                }));
    assertTrue(open("test.rolled-back").isEmpty());
  }

  @Test
  void workNobodyHandlesIsGivenUpWithAnIncidentToQuote() {
    transactions.runInNew(() -> queue.enqueue("test.unknown", 1));
    await(() -> open("test.unknown").stream().anyMatch(w -> w.state().equals("GIVEN_UP")));
    WorkView work = open("test.unknown").get(0);
    assertEquals(1, work.attempts());
    assertFalse(work.incidentCode().isEmpty());
  }

  private List<WorkView> open(String kind) {
    return tasks.openWork(0, 200).stream().filter(work -> work.kind().equals(kind)).toList();
  }

  private static void await(BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), "not within " + PATIENCE.toSeconds() + " s");
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
