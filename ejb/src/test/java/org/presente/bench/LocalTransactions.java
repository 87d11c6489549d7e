package org.presente.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.presente.host.database.Transactions;

/** Transactions on one database without JTA; an inner one suspends the outer. */
public final class LocalTransactions extends Transactions {
  private final EntityManagerFactory factory;
  private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);
  private final AtomicLong longestNanos = new AtomicLong();
  private final AtomicLong asked = new AtomicLong();
  private volatile BooleanSupplier dies = () -> false;

  LocalTransactions(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** The first commit after this came true is never reached: the process is gone. */
  public void dieWhen(BooleanSupplier condition) {
    dies = condition;
  }

  public void live() {
    dies = () -> false;
  }

  /** How long the longest transaction was open, since this was last asked. */
  public Duration longest() {
    return Duration.ofNanos(longestNanos.getAndSet(0));
  }

  /** How often anything was asked of the database, since this was last asked. */
  public long queries() {
    return asked.getAndSet(0);
  }

  @Override
  public <T> T inNew(Supplier<T> work) {
    EntityManager manager = factory.createEntityManager();
    open.get().push(manager);
    long begun = System.nanoTime();
    try {
      manager.getTransaction().begin();
      T result = work.get();
      commit(manager);
      return result;
    } finally {
      longestNanos.accumulateAndGet(System.nanoTime() - begun, Math::max);
      open.get().pop();
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
      manager.close();
    }
  }

  private void commit(EntityManager manager) {
    if (dies.getAsBoolean()) {
      throw new Killed();
    }
    manager.getTransaction().commit();
  }

  @Override
  public void runInNew(Runnable work) {
    inNew(
        () -> {
          work.run();
          return true;
        });
  }

  /** The current transaction's; a call outside of all has one of its own. */
  EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (InvocationHandler) (proxy, method, arguments) -> call(method, arguments));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    if ("find".equals(method.getName()) || method.getName().endsWith("Query")) {
      asked.incrementAndGet();
    }
    EntityManager current = open.get().peek();
    return current == null
        ? inNew(() -> invoked(open.get().peek(), method, arguments))
        : invoked(current, method, arguments);
  }

  private static Object invoked(EntityManager manager, Method method, Object[] arguments) {
    try {
      return method.invoke(manager, arguments);
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
