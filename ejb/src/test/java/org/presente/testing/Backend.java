package org.presente.testing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.presente.host.audit.Incidents;
import org.presente.host.config.Setting;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.host.task.WorkBench;
import org.presente.host.task.WorkHandler;

/** The backend on a database, with a clock to move and a queue that runs when told. */
public final class Backend {
  private final TestDatabase database;
  private final Beans beans;
  private final Transactions transactions;

  public Backend(TestDatabase database, Clock clock, Map<Setting, String> settings) {
    this(database, database.transactions(), clock, settings);
  }

  /** With other transactions than usual, such as {@link DyingTransactions}. */
  public Backend(
      TestDatabase database,
      Transactions transactions,
      Clock clock,
      Map<Setting, String> settings) {
    this.database = database;
    this.transactions = transactions;
    this.beans =
        new Beans()
            .with(EntityManager.class, database.entityManager())
            .with(Transactions.class, transactions)
            .with(Clock.class, clock)
            .with(SecretBox.class, new SecretBox(new byte[32]))
            .with(Config.class, GivenSettings.config(settings));
    beans.with(Incidents.class, beans.inject(new SeparateIncidents(transactions)));
  }

  public <T> T get(Class<T> type) {
    return beans.get(type);
  }

  public Beans beans() {
    return beans;
  }

  public TestDatabase database() {
    return database;
  }

  /** As a facade's call or a plugin's recording: one transaction. */
  public <T> T tx(Supplier<T> work) {
    return transactions.inNew(work);
  }

  public void run(Runnable work) {
    transactions.runInNew(work);
  }

  /** Persists a fixture. */
  public <T> T save(T entity) {
    return tx(
        () -> {
          beans.get(EntityManager.class).persist(entity);
          return entity;
        });
  }

  /** Works off everything that is due, by these handlers; other kinds stay. */
  public int work(List<? extends Class<? extends WorkHandler>> kinds) {
    List<WorkHandler> handlers = kinds.stream().<WorkHandler>map(beans::get).toList();
    return beans.get(WorkBench.class).workOff(handlers);
  }

  /** Real incidents, written in a transaction of their own as the container does. */
  private static final class SeparateIncidents extends Incidents {
    private final Transactions transactions;

    SeparateIncidents(Transactions transactions) {
      this.transactions = transactions;
    }

    @Override
    public String report(String feature, String summary) {
      return transactions.inNew(() -> super.report(feature, summary));
    }
  }
}
