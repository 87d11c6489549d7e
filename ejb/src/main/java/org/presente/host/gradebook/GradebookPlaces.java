package org.presente.host.gradebook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.gradebook.persistence.GradebookRepository;
import org.presente.lti.message.AgsEndpoint;

/** Where gradebooks are, for who looks after a platform. */
@Singleton
public class GradebookPlaces {
  private final GradebookRepository repository;

  @Inject
  public GradebookPlaces(GradebookRepository repository) {
    this.repository = repository;
  }

  /** A course with a gradebook of which the platform lists the columns. */
  public record Place(long courseId, AgsEndpoint endpoint) {}

  /** Of the lesson that the registration brought last. */
  public Optional<Place> newest(long registrationId) {
    return repository.linksOf(registrationId, 1).stream()
        .map(link -> new Place(link.courseId(), link.endpoint(false)))
        .findFirst();
  }
}
