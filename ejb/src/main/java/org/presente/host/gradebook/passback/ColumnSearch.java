package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.lti.ags.Failure;
import org.presente.lti.ags.LineItemOutcome;
import org.presente.lti.ags.LineItems;

/**
 * Finds or makes the column of a session, or reads again what a person may have changed of it. Only
 * this work makes columns, and the queue never runs it twice at once for a column: so an answer
 * that got lost leads to the column that was made, not to a second one.
 */
@Singleton
public class ColumnSearch implements WorkHandler {
  @Inject private ColumnDesk desk;
  @Inject private LineItems lineItems;
  @Inject private WorkQueue queue;
  @Inject private Transactions transactions;

  @Override
  public String kind() {
    return PostingWork.COLUMN;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<WantedColumn> wanted = transactions.inNew(() -> desk.prepare(work.subjectId()));
    return wanted.map(column -> search(work, column)).orElseGet(WorkOutcome::done);
  }

  private WorkOutcome search(Work work, WantedColumn wanted) {
    LineItemOutcome outcome = ask(wanted);
    if (outcome instanceof Failure.RetryLater later) {
      return Patience.with(work, later.after(), later.reason());
    }
    transactions.runInNew(
        () -> {
          (wanted.known().isPresent() ? looked(work.subjectId()) : record(work.subjectId()))
              .accept(outcome);
          queue.confirm(work.lease());
        });
    return WorkOutcome.done();
  }

  private LineItemOutcome ask(WantedColumn wanted) {
    return wanted
        .known()
        .map(known -> lineItems.read(wanted.registration(), wanted.endpoint(), known))
        .orElseGet(
            () -> lineItems.resolve(wanted.registration(), wanted.endpoint(), wanted.item()));
  }

  private Consumer<LineItemOutcome> looked(long columnId) {
    return outcome -> {
      if (outcome instanceof LineItemOutcome.Found found) {
        desk.found(columnId, found.lineItem());
      } else if (outcome instanceof LineItemOutcome.Missing) {
        desk.gone(columnId);
      } else {
        desk.unread(columnId);
      }
    };
  }

  private Consumer<LineItemOutcome> record(long columnId) {
    return outcome -> {
      if (outcome instanceof LineItemOutcome.Found found) {
        desk.found(columnId, found.lineItem());
      } else if (outcome instanceof LineItemOutcome.Created created) {
        desk.found(columnId, created.lineItem());
      } else if (outcome instanceof LineItemOutcome.Missing missing) {
        desk.failed(columnId, missing.reason());
      } else if (outcome instanceof Failure failure) {
        desk.failed(columnId, failure);
      }
    };
  }
}
