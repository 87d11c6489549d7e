package org.presente.zoom.registrant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.presente.zoom.registrant.persistence.RegistrantRepository;

/** Registrants for the plugin's other features, inside their transactions. */
@Singleton
public class Registrants {
  private final RegistrantRepository repository;

  @Inject
  public Registrants(RegistrantRepository repository) {
    this.repository = repository;
  }

  /** Zoom's registrant ids of a meeting, and whose each is. */
  public Map<String, Long> people(long meetingId) {
    Map<String, Long> people = new HashMap<>();
    repository
        .ofMeeting(meetingId)
        .forEach(row -> row.registrantId().ifPresent(id -> people.put(id, row.personId())));
    return people;
  }
}
