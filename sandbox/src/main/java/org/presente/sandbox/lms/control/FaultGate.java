package org.presente.sandbox.lms.control;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.server.HttpConnection;

/** Stands before each endpoint of the platform: counts, and lets waiting faults happen. */
public final class FaultGate {
  private final Counters counters;
  private final Faults faults;

  public FaultGate(Counters counters, Faults faults) {
    this.counters = counters;
    this.faults = faults;
  }

  public Handler before(Endpoint endpoint, Handler work) {
    return context -> {
      counters.count(endpoint);
      var fault = faults.take(endpoint, waiting -> concerns(waiting, context));
      if (fault.isEmpty()) {
        work.handle(context);
      } else {
        happen(fault.get(), context, work);
      }
    };
  }

  private static boolean concerns(Fault fault, Context context) {
    return !(fault instanceof Fault.StatusForPerson person)
        || context.body().contains("\"" + person.personId() + "\"");
  }

  private static void happen(Fault fault, Context context, Handler work) throws Exception {
    if (fault instanceof Fault.Status status) {
      throw failure(status.code(), Map.of());
    } else if (fault instanceof Fault.StatusForPerson status) {
      throw failure(status.code(), Map.of());
    } else if (fault instanceof Fault.TooManyRequests busy) {
      context.header("Retry-After", String.valueOf(busy.retryAfter().toSeconds()));
      throw failure(429, Map.of());
    } else if (fault instanceof Fault.DroppedConnection) {
      hangUp();
    } else if (fault instanceof Fault.DroppedAnswer) {
      work.handle(context);
      hangUp();
    } else {
      context.html("<html><body>Under maintenance");
    }
  }

  private static HttpResponseException failure(int status, Map<String, String> details) {
    return new HttpResponseException(status, "a fault asked for", details);
  }

  /** Only the server beneath can close a connection without any answer. */
  private static void hangUp() {
    HttpConnection.getCurrentConnection()
        .getHttpChannel()
        .abort(new IOException("a fault asked to hang up"));
  }
}
