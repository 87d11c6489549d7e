package org.presente.zoom.meeting.series;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.persistence.BusyTimeEntity;
import org.presente.zoom.meeting.persistence.BusyTimeRepository;

/** Keeps when hosts are in meetings that were made on Zoom and are not ours. */
@Singleton
public class BusyTimes {
  private final BusyTimeRepository repository;

  @Inject
  public BusyTimes(BusyTimeRepository repository) {
    this.repository = repository;
  }

  /**
   * Forgets hosts whose meetings nobody lists any more: what was known of them grows old.
   *
   * @param isListed whether a host of a connection is listed
   */
  public void forgetAllBut(BiPredicate<Long, String> isListed) {
    for (Object[] host : repository.hosts()) {
      long connectionId = (Long) host[0];
      String hostId = (String) host[1];
      if (!isListed.test(connectionId, hostId)) {
        repository.forget(connectionId, hostId);
      }
    }
  }

  /**
   * Zoom listed a host's meetings. Writes only what differs from the list before.
   *
   * @param listed the times of those that are not ours
   */
  public void listed(long connectionId, String hostId, Collection<Slot> listed) {
    Set<Slot> unknown = new HashSet<>(listed);
    for (BusyTimeEntity known : repository.ofHost(connectionId, hostId)) {
      if (!unknown.remove(known.slot())) {
        repository.remove(known);
      }
    }
    unknown.forEach(slot -> repository.add(new BusyTimeEntity(connectionId, hostId, slot)));
  }
}
