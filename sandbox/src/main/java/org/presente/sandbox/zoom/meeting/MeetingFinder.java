package org.presente.sandbox.zoom.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Instance;
import org.presente.sandbox.zoom.state.Meeting;
import org.presente.sandbox.zoom.state.World;

/** Finds meetings that still exist: they die some time after their last use. */
public final class MeetingFinder {
  private static final Duration SINGLE_LIFE = Duration.ofDays(30);
  private static final Duration SERIES_LIFE = Duration.ofDays(365);

  private final World world;
  private final SandboxClock clock;

  public MeetingFinder(World world, SandboxClock clock) {
    this.world = world;
    this.clock = clock;
  }

  /** The meeting, when it is the account's and has not been deleted or expired. */
  public Meeting require(String accountId, String idText) {
    var meeting = owned(accountId, idText).orElseThrow(() -> ApiError.noMeeting(idText));
    if (meeting.webinar()) {
      throw new ApiError(400, 3000, "Cannot access webinar information.");
    }
    return meeting;
  }

  /** The webinar, on the same conditions. */
  public Meeting requireWebinar(String accountId, String idText) {
    return owned(accountId, idText)
        .filter(Meeting::webinar)
        .orElseThrow(() -> ApiError.noWebinar(idText));
  }

  private Optional<Meeting> owned(String accountId, String idText) {
    return find(idText).filter(m -> m.accountId().equals(accountId) && !m.deleted());
  }

  /** Whatever the account; deleted ones too. */
  public Optional<Meeting> find(String idText) {
    return idText.matches("\\d{9,11}")
        ? world.meeting(Long.parseLong(idText)).filter(this::alive)
        : Optional.empty();
  }

  public boolean alive(Meeting meeting) {
    var life = meeting.type() == Meeting.SCHEDULED ? SINGLE_LIFE : SERIES_LIFE;
    return clock.instant().isBefore(lastUse(meeting).plus(life));
  }

  private Instant lastUse(Meeting meeting) {
    var ends =
        world.instancesOf(meeting.id()).stream()
            .map((Instance i) -> i.endedAt().orElseGet(clock::instant));
    return Stream.concat(Stream.of(meeting.lastUse()), ends)
        .max(Instant::compareTo)
        .orElseGet(meeting::lastUse);
  }
}
