package org.presente.host.diagnosis;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.presente.host.diagnosis.persistence.LaunchRecord;
import org.presente.host.diagnosis.persistence.LaunchRecordRepository;
import org.presente.lti.launch.LaunchResult.Accepted;

/** The last launches of each registration. To be called inside the launch's transaction. */
@Singleton
public class LaunchLog {
  private static final int KEPT = 20;
  static final Duration KEPT_FOR = Duration.ofDays(14);
  private static final Duration BETWEEN_TWO = Duration.ofSeconds(1);

  private final LaunchRecordRepository repository;
  private final Clock clock;
  private final ConcurrentMap<Long, Instant> lastWritten = new ConcurrentHashMap<>();

  @Inject
  public LaunchLog(LaunchRecordRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  public void write(long registrationId, Accepted launch, boolean pending) {
    Instant now = clock.instant();
    if (isDue(registrationId, now)) {
      repository.add(new LaunchRecord(registrationId, LaunchView.of(launch, pending, now)));
    }
  }

  /** One caller a second gets a yes. */
  private boolean isDue(long registrationId, Instant now) {
    Instant last = lastWritten.get(registrationId);
    if (last == null) {
      return lastWritten.putIfAbsent(registrationId, now) == null;
    }
    return !now.isBefore(last.plus(BETWEEN_TWO)) && lastWritten.replace(registrationId, last, now);
  }

  /** The newest first. */
  public List<LaunchView> newest(long registrationId) {
    return repository.newest(registrationId, KEPT).stream().map(LaunchRecord::view).toList();
  }

  /** Forgets what is old or has enough newer ones, and says how many. */
  public int purge() {
    int removed = repository.removeBefore(clock.instant().minus(KEPT_FOR));
    for (long registration : repository.registrations()) {
      List<LaunchRecord> newest = repository.newest(registration, KEPT);
      Instant oldest = newest.get(newest.size() - 1).view().happenedAt();
      removed += repository.removeBefore(registration, oldest);
    }
    return removed;
  }
}
