package org.presente.host.task;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one EJB timer. Not persistent: on Payara Micro persistent timers are bound to an instance
 * name and die with it; what is due stands in the database.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HeartbeatTimer {
  private static final Logger LOG = Logger.getLogger(HeartbeatTimer.class.getName());

  @Inject private TaskRunner tasks;
  @Inject private WorkDispatcher work;

  @Inject private Event<Beat> beats;

  private final AtomicBoolean beating = new AtomicBoolean();

  /** Told on each node with each beat, for what has to be done on every node. */
  public record Beat() {}

  /** Every two seconds; a beat that takes longer swallows the next ones. */
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void beat() {
    if (beating.compareAndSet(false, true)) {
      try {
        tasks.beat();
        work.beat();
        beats.fire(new Beat());
      } catch (RuntimeException outage) {
        // The database is away; an exception out of a timer would end it after one repetition.
        LOG.log(Level.WARNING, "heartbeat failed, the next one tries again", outage);
      } finally {
        beating.set(false);
      }
    }
  }
}
