package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.presente.host.outbound.CallLog;
import org.presente.host.outbound.CallView;
import org.presente.zoom.api.CallListener;

/** Puts calls to Zoom on the host's list of calls. */
@Singleton
class CallNotes implements CallListener {
  private final CallLog log;
  private final Clock clock;

  @Inject
  CallNotes(CallLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void called(Called call) {
    log.note(
        new CallView(
            clock.instant().minus(call.took()),
            "zoom",
            call.accountId(),
            call.operation(),
            call.status(),
            call.took(),
            call.retryAfter(),
            call.problem()));
  }
}
