package org.presente.host.attendance.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.session.Finality.Reason;

/**
 * When reports count as stable. It is judged anew from all reads, so rows that change later re-open
 * a session by themselves.
 *
 * @param readsApart two equal reads count when at least so far apart
 * @param afterEnd the only version ever read counts when read so long after the end
 * @param giveUpAfter an instance without rows holds the session open so long, then is let go
 */
public record FinalityRule(Duration readsApart, Duration afterEnd, Duration giveUpAfter) {

  public static final FinalityRule DEFAULT =
      new FinalityRule(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(72));

  /** Final when the class is over and each of its instances is stable. */
  public Finality judge(Occurrence occurrence, Collection<InstanceReads> instances, Instant now) {
    if (now.isBefore(occurrence.scheduled().endExclusive())) {
      return new Finality.Open(Reason.CLASS_NOT_OVER);
    }
    if (instances.isEmpty()) {
      return new Finality.Open(Reason.NOTHING_HELD);
    }
    return instances.stream()
        .flatMap(reads -> openReason(reads, now).stream())
        .sorted()
        .findFirst()
        .<Finality>map(Finality.Open::new)
        .orElseGet(Finality.Final::new);
  }

  private Optional<Reason> openReason(InstanceReads instance, Instant now) {
    List<EvidenceRead> filled = instance.filled();
    if (filled.isEmpty()) {
      boolean givenUp = !now.isBefore(instance.endedAt().plus(giveUpAfter));
      return givenUp ? Optional.empty() : Optional.of(Reason.NOT_READ);
    }
    return isStable(filled, instance.endedAt())
        ? Optional.empty()
        : Optional.of(Reason.JUST_CHANGED);
  }

  private boolean isStable(List<EvidenceRead> filled, Instant endedAt) {
    EvidenceRead last = filled.get(filled.size() - 1);
    long different =
        filled.stream().filter(read -> !read.fingerprint().equals(last.fingerprint())).count();
    if (different == 0 && !last.at().isBefore(endedAt.plus(afterEnd))) {
      return true;
    }
    Instant unchangedSince = sameAtTheEnd(filled, last).findFirst().orElse(last).at();
    return !last.at().isBefore(unchangedSince.plus(readsApart))
        && !unchangedSince.equals(last.at());
  }

  /** The reads since the last change. */
  private static Stream<EvidenceRead> sameAtTheEnd(List<EvidenceRead> reads, EvidenceRead last) {
    int from = reads.size();
    while (from > 0 && reads.get(from - 1).fingerprint().equals(last.fingerprint())) {
      from--;
    }
    return reads.subList(from, reads.size()).stream();
  }
}
