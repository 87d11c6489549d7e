package org.presente.zoom.registrant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.presente.zoom.meeting.PersonAddresses;
import org.presente.zoom.registrant.persistence.RegistrantRepository;

/** The made-up addresses of people who have their personal links. */
@Singleton
class RegistrantAddresses implements PersonAddresses {
  private final RegistrantRepository repository;

  @Inject
  RegistrantAddresses(RegistrantRepository repository) {
    this.repository = repository;
  }

  @Override
  public Map<Long, String> of(long meetingId) {
    Map<Long, String> addresses = new HashMap<>();
    repository.ofMeeting(meetingId).stream()
        .filter(row -> row.sealedJoinUrl().isPresent())
        .forEach(row -> addresses.put(row.personId(), row.address()));
    return addresses;
  }
}
