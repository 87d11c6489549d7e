package org.presente.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.JpaHelper;
import org.flywaydb.core.Flyway;
import org.presente.host.database.Transactions;

/**
 * A migrated database with the application's persistence unit on it. Its {@link #entityManager}
 * belongs to the transaction that runs on the thread, as the container's does.
 */
public final class TestDatabase implements AutoCloseable {
  private final DataSource dataSource;
  private final EntityManagerFactory factory;
  private final Runnable shutdown;
  private final ThreadLocal<Deque<EntityManager>> running =
      ThreadLocal.withInitial(ArrayDeque::new);

  TestDatabase(DataSource dataSource, Runnable shutdown) {
    this.dataSource = dataSource;
    this.shutdown = shutdown;
    Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").load().migrate();
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", "");
    properties.put("jakarta.persistence.nonJtaDataSource", dataSource);
    properties.put("eclipselink.logging.level", "WARNING");
    factory = Persistence.createEntityManagerFactory("presente", properties);
  }

  public DataSource dataSource() {
    return dataSource;
  }

  public Set<EntityType<?>> entities() {
    return factory.getMetamodel().getEntities();
  }

  /** By table, in lower case. */
  public Map<String, Set<String>> mappedColumns() {
    return JpaHelper.getServerSession(factory).getDescriptors().values().stream()
        .filter(descriptor -> !descriptor.isAggregateDescriptor())
        .collect(
            Collectors.toMap(
                descriptor -> descriptor.getTableName().toLowerCase(Locale.ROOT),
                descriptor ->
                    descriptor.getFields().stream()
                        .map(field -> field.getName().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())));
  }

  public EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(current(), arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  /** Outside a transaction everything read is detached, as with the container's. */
  private EntityManager current() {
    EntityManager inTransaction = running.get().peek();
    return inTransaction == null ? factory.createEntityManager() : inTransaction;
  }

  /** Empties all tables of entities, so that tests can share a database. */
  public void clear() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
      Set<String> tables = mappedColumns().keySet();
      if (h2) {
        statement.execute("set referential_integrity false");
        for (String table : tables) {
          statement.execute("truncate table " + table);
        }
        statement.execute("set referential_integrity true");
      } else {
        statement.execute("truncate table " + String.join(", ", tables) + " cascade");
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The product's name, for reports. */
  @Override
  public String toString() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public Transactions transactions() {
    return new LocalTransactions();
  }

  @Override
  public void close() {
    factory.close();
    shutdown.run();
  }

  private final class LocalTransactions extends Transactions {
    @Override
    public <T> T inNew(Supplier<T> work) {
      EntityManager entityManager = factory.createEntityManager();
      running.get().push(entityManager);
      entityManager.getTransaction().begin();
      try {
        T result = work.get();
        entityManager.getTransaction().commit();
        return result;
      } finally {
        if (entityManager.getTransaction().isActive()) {
          entityManager.getTransaction().rollback();
        }
        running.get().pop();
        entityManager.close();
      }
    }

    @Override
    public void runInNew(Runnable work) {
      inNew(
          () -> {
            work.run();
            return true;
          });
    }
  }
}
