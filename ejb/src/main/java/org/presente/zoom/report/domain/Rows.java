package org.presente.zoom.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.domain.session.Stay;
import org.presente.zoom.api.ZoomParticipant;

/** Zoom's participants as evidence of presence. */
public final class Rows {
  /** Callers without the app show their number, partly masked, in place of a name. */
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9*][0-9* ()-]{5,}");

  private Rows() {}

  /** Reports asked for too early have no rows, or rows without any time. */
  public static boolean areReady(List<ZoomParticipant> participants) {
    return participants.stream().anyMatch(Rows::hasTime);
  }

  private static boolean hasTime(ZoomParticipant row) {
    return !row.duration().isZero() || row.leave().filter(row.join()::isBefore).isPresent();
  }

  /** The last leave, for sources that do not tell when the run ended. */
  public static Optional<Instant> end(List<ZoomParticipant> participants) {
    return participants.stream().flatMap(row -> row.leave().stream()).max(Instant::compareTo);
  }

  /**
   * @param hostId Zoom's user id of the host, who is listed and not graded
   */
  public static List<PresenceRow> of(
      String uuid, String hostId, List<ZoomParticipant> participants) {
    Map<String, Integer> seen = new HashMap<>();
    List<PresenceRow> rows = new ArrayList<>();
    for (ZoomParticipant participant : participants) {
      String key = key(uuid, participant);
      int again = seen.merge(key, 1, Integer::sum);
      rows.add(row(again == 1 ? key : key + "#" + again, uuid, hostId, participant));
    }
    return List.copyOf(rows);
  }

  /** Zoom numbers every stay anew, in all its sources alike. */
  private static String key(String uuid, ZoomParticipant row) {
    return uuid
        + "/"
        + row.userId()
        + "/"
        + row.join().getEpochSecond()
        + (row.inWaitingRoom() ? "/w" : "")
        + (row.breakoutRoomId().isEmpty() ? "" : "/b");
  }

  private static PresenceRow row(
      String key, String uuid, String hostId, ZoomParticipant participant) {
    Stay stay =
        Stay.of(
            participant.join(),
            participant.leave().orElse(null),
            participant.duration().isZero() ? null : participant.duration());
    return new PresenceRow(
        key,
        uuid,
        evidence(participant),
        stay,
        participant.inWaitingRoom(),
        !hostId.isEmpty() && hostId.equals(participant.accountUserId()));
  }

  private static Evidence evidence(ZoomParticipant participant) {
    boolean phone = PHONE.matcher(participant.name().strip()).matches();
    return new Evidence(
        participant.registrantId(),
        participant.accountUserId(),
        participant.email(),
        phone ? "" : participant.name(),
        phone ? participant.name() : "");
  }
}
