package org.presente.host.database;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Short transactions as values, for work that goes "read, call somebody over HTTP, record": the two
 * database parts run in here, the call runs outside.
 */
@Stateless
public class Transactions {
  /** Runs {@code work} in a transaction of its own and returns what it returns. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public <T> T inNew(Supplier<T> work) {
    return work.get();
  }

  /** Runs {@code work} in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void runInNew(Runnable work) {
    work.run();
  }
}
