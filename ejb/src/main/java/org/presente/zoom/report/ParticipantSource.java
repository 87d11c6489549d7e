package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomParticipant;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.report.domain.Rows;

/**
 * A run's participants from the best source that has them. The report is the most complete; while
 * it is not ready, dashboards may be (Business plans); where neither is allowed, past meetings are
 * left, without registrants' ids.
 */
@Singleton
class ParticipantSource {
  private final ZoomGateway zoom;

  @Inject
  ParticipantSource(ZoomGateway zoom) {
    this.zoom = zoom;
  }

  /** Gone means not ready, or never to come. */
  ZoomAnswer<List<ZoomParticipant>> read(ZoomCredentials credentials, String uuid) {
    ZoomAnswer<List<ZoomParticipant>> report =
        notReadyWithoutRows(zoom.reportParticipants(credentials, uuid));
    boolean askOthers =
        report instanceof ZoomAnswer.Gone<?> || report instanceof ZoomAnswer.Refused<?>;
    return askOthers ? orOthers(credentials, uuid, report) : report;
  }

  private ZoomAnswer<List<ZoomParticipant>> orOthers(
      ZoomCredentials credentials, String uuid, ZoomAnswer<List<ZoomParticipant>> report) {
    if (credentials.plan() == ZoomPlan.BUSINESS) {
      ZoomAnswer<List<ZoomParticipant>> dashboard =
          notReadyWithoutRows(zoom.dashboardParticipants(credentials, uuid));
      if (dashboard.value().isPresent()) {
        return dashboard;
      }
    }
    return report instanceof ZoomAnswer.Refused<?>
        ? notReadyWithoutRows(zoom.pastParticipants(credentials, uuid))
        : report;
  }

  private static ZoomAnswer<List<ZoomParticipant>> notReadyWithoutRows(
      ZoomAnswer<List<ZoomParticipant>> answer) {
    return answer.then(
        rows -> Rows.areReady(rows) ? new ZoomAnswer.Ok<>(rows) : new ZoomAnswer.Gone<>(0));
  }
}
