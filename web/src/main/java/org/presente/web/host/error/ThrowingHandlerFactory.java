package org.presente.web.host.error;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;

/**
 * Lets exceptions out of Faces, also those of Ajax requests, so that {@link ProblemFilter} is the
 * only one who handles any.
 */
public class ThrowingHandlerFactory extends ExceptionHandlerFactory {
  public ThrowingHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Throwing(getWrapped().getExceptionHandler());
  }

  private static final class Throwing extends ExceptionHandlerWrapper {
    Throwing(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() {
      Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
      while (queued.hasNext()) {
        Throwable failure = queued.next().getContext().getException();
        queued.remove();
        if (!(failure instanceof AbortProcessingException)) {
          throw new FacesException(getRootCause(failure));
        }
      }
    }
  }
}
