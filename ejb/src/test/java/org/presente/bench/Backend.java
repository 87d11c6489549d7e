package org.presente.bench;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.host.task.TaskRunner;
import org.presente.host.task.WorkDispatcher;
import org.presente.testing.Databases;
import org.presente.testing.TestDatabase;

/**
 * A backend of one test, on an H2 database in memory; with {@code -Dpresente.backend=postgres} on a
 * PostgreSQL database of its own.
 */
public final class Backend implements AutoCloseable {
  private static final boolean ON_POSTGRES =
      "postgres".equals(System.getProperty("presente.backend"));

  private final Store store;
  private final Clock clock;
  private final Map<String, String> settings;
  private final List<Class<?>> candidates;
  private final EntityManagerFactory factory;
  private final LocalTransactions transactions;
  private final Wiring wiring;
  private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);
  private volatile boolean sideBySide;
  private volatile boolean parallel;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * @param features packages whose tasks, handlers and observers take part
   */
  public Backend(Clock clock, Map<String, String> settings, String... features) {
    this(Store.made(), clock, settings, Stream.of(features).flatMap(Backend::classesOf).toList());
  }

  /** On another database than usual, which is empty and its maker's to close. */
  public Backend(
      DataSource database, Clock clock, Map<String, String> settings, String... features) {
    this(
        new Store(migrated(database), () -> {}),
        clock,
        settings,
        Stream.of(features).flatMap(Backend::classesOf).toList());
  }

  /** With these tasks, handlers and observers only. */
  public static Backend of(Clock clock, Map<String, String> settings, Class<?>... beans) {
    return new Backend(Store.made(), clock, settings, List.of(beans));
  }

  private Backend(
      Store store, Clock clock, Map<String, String> settings, List<Class<?>> candidates) {
    this.store = store;
    this.clock = clock;
    this.settings = settings;
    this.candidates = candidates;
    factory = Persistence.createEntityManagerFactory("presente", properties(store.database()));
    transactions = new LocalTransactions(factory);
    wiring = new Wiring(candidates);
    wiring.put(Transactions.class, transactions);
    wiring.put(EntityManager.class, transactions.entityManager());
    wiring.put(Clock.class, clock);
    wiring.put(SecretBox.class, new SecretBox(new byte[32]));
    wiring.put(Config.class, config(settings));
    wiring.putResource(
        ManagedExecutorService.class, Wiring.proxy(ManagedExecutorService.class, this::execute));
  }

  public <T> void put(Class<T> type, T bean) {
    wiring.put(type, bean);
  }

  public <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  public LocalTransactions transactions() {
    return transactions;
  }

  /** Calls a facade as the container would: in a transaction. */
  public <T> T call(Supplier<T> work) {
    return transactions.inNew(work);
  }

  public void run(Runnable work) {
    transactions.runInNew(work);
  }

  /** Tells observers, in a transaction. */
  public void fire(Object news) {
    run(() -> wiring.fire(news));
  }

  /** Runs every task that is due, then all work that is due. */
  public void beat() {
    get(TaskRunner.class).beat();
    get(WorkDispatcher.class).beat();
  }

  public void work() {
    get(WorkDispatcher.class).beat();
  }

  public long insert(String table, Map<String, Object> columns) {
    return call(() -> Rows.insert(get(EntityManager.class), table, columns));
  }

  /** From now on work that running work hands out runs beside it, as in the container. */
  public void sideBySide() {
    sideBySide = true;
  }

  /** From now on work and tasks run on threads, as in the container; a beat only starts them. */
  public void inParallel() {
    parallel = true;
  }

  /** What {@code execute} gets runs at once; what is submitted, on a thread. */
  private Object execute(Method method, Object[] arguments) throws ReflectiveOperationException {
    if ("execute".equals(method.getName()) && !parallel && !(sideBySide && inside.get())) {
      runAtOnce((Runnable) arguments[0]);
      return null;
    }
    return method.invoke(threads, arguments);
  }

  private void runAtOnce(Runnable work) {
    boolean was = inside.get();
    inside.set(true);
    try {
      work.run();
    } finally {
      inside.set(was);
    }
  }

  private static DataSource migrated(DataSource database) {
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    return database;
  }

  private static Map<String, Object> properties(DataSource database) {
    return Map.of(
        PersistenceUnitProperties.TRANSACTION_TYPE,
        "RESOURCE_LOCAL",
        PersistenceUnitProperties.NON_JTA_DATASOURCE,
        database,
        PersistenceUnitProperties.JTA_DATASOURCE,
        "",
        PersistenceUnitProperties.LOGGING_LEVEL,
        "WARNING");
  }

  private static Config config(Map<String, String> settings) {
    return ConfigProviderResolver.instance()
        .getBuilder()
        .withSources(new GivenSettings(settings))
        .build();
  }

  private static Stream<Class<?>> classesOf(String feature) {
    String folder = feature.replace('.', '/');
    try {
      Path classes =
          Path.of(Backend.class.getClassLoader().getResource("META-INF/persistence.xml").toURI())
              .getParent()
              .getParent();
      try (Stream<Path> files = Files.walk(classes.resolve(folder))) {
        List<Class<?>> found =
            files
                .map(file -> classes.relativize(file).toString())
                .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                .<Class<?>>map(name -> loaded(name.replace('/', '.').replaceAll("\\.class$", "")))
                .toList();
        return found.stream();
      }
    } catch (URISyntaxException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new UncheckedIOException(new IOException(impossible));
    }
  }

  /** A new process on the same database; nothing that this one had in memory survives. */
  public Backend restarted() {
    stop();
    return new Backend(store, clock, settings, candidates);
  }

  /** A second node on the same database. */
  public Backend another() {
    return new Backend(store, clock, settings, candidates);
  }

  /** Ends this node alone. */
  public void stop() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    factory.close();
  }

  @Override
  public void close() {
    stop();
    store.drop().run();
  }

  /**
   * @param drop to be done when nobody needs it any more
   */
  private record Store(DataSource database, Runnable drop) {
    static Store made() {
      if (ON_POSTGRES) {
        TestDatabase postgres = Databases.postgres();
        return new Store(postgres.dataSource(), postgres::close);
      }
      JdbcDataSource h2 = new JdbcDataSource();
      h2.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
      return new Store(migrated(h2), () -> shutDown(h2));
    }

    private static void shutDown(DataSource database) {
      try (Connection connection = database.getConnection()) {
        connection.createStatement().execute("shutdown");
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
