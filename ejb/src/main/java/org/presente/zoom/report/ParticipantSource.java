package org.presente.zoom.report;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomParticipant;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.report.domain.Rows;

/**
 * A run's participants from the best source that has them. The report is the most complete; while
 * it is not ready, dashboards may be (Business plans, meetings only); where neither is allowed,
 * past meetings are left, without registrants' ids.
 */
@Singleton
class ParticipantSource {
  private final ZoomGateway zoom;

  @Inject
  ParticipantSource(ZoomGateway zoom) {
    this.zoom = zoom;
  }

  /**
   * Gone means not ready, or never to come; Refused that every source is closed to us. While one
   * source is merely not ready, what another one refuses says nothing.
   */
  ZoomAnswer<List<ZoomParticipant>> read(Gathering kind, ZoomCredentials credentials, String uuid) {
    ZoomAnswer<List<ZoomParticipant>> report =
        notReadyWithoutRows(zoom.of(kind).reportParticipants(credentials, uuid));
    if (!isGone(report) && !isRefused(report)) {
      return report;
    }
    ZoomAnswer<List<ZoomParticipant>> second = dashboard(kind, credentials, uuid, report);
    return second.value().isPresent() || !isRefused(report)
        ? second
        : past(kind, credentials, uuid, second);
  }

  private ZoomAnswer<List<ZoomParticipant>> dashboard(
      Gathering kind,
      ZoomCredentials credentials,
      String uuid,
      ZoomAnswer<List<ZoomParticipant>> report) {
    return kind == Gathering.MEETING && credentials.plan() == ZoomPlan.BUSINESS
        ? better(report, notReadyWithoutRows(zoom.dashboardParticipants(credentials, uuid)))
        : report;
  }

  private ZoomAnswer<List<ZoomParticipant>> past(
      Gathering kind,
      ZoomCredentials credentials,
      String uuid,
      ZoomAnswer<List<ZoomParticipant>> before) {
    return better(before, notReadyWithoutRows(zoom.of(kind).pastParticipants(credentials, uuid)));
  }

  private static ZoomAnswer<List<ZoomParticipant>> better(
      ZoomAnswer<List<ZoomParticipant>> before, ZoomAnswer<List<ZoomParticipant>> next) {
    return next.value().isPresent() || isRefused(before) ? next : before;
  }

  private static boolean isRefused(ZoomAnswer<?> answer) {
    return answer instanceof ZoomAnswer.Refused<?>;
  }

  private static boolean isGone(ZoomAnswer<?> answer) {
    return answer instanceof ZoomAnswer.Gone<?>;
  }

  private static ZoomAnswer<List<ZoomParticipant>> notReadyWithoutRows(
      ZoomAnswer<List<ZoomParticipant>> answer) {
    return answer.then(
        rows -> Rows.areReady(rows) ? new ZoomAnswer.Ok<>(rows) : new ZoomAnswer.Gone<>(0));
  }
}
