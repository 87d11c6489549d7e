package org.presente.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.presente.host.database.Transactions;

/** Of a process that is killed before its next-but-so-many transaction begins. */
public final class DyingTransactions extends Transactions {
  private final Transactions real;
  private final AtomicInteger left;

  public DyingTransactions(Transactions real, int lived) {
    this.real = real;
    this.left = new AtomicInteger(lived);
  }

  @Override
  public <T> T inNew(Supplier<T> work) {
    live();
    return real.inNew(work);
  }

  @Override
  public void runInNew(Runnable work) {
    live();
    real.runInNew(work);
  }

  private void live() {
    if (left.getAndDecrement() <= 0) {
      throw new Killed();
    }
  }

  /** No RuntimeException: nobody tidies up after a kill. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
