package org.presente.zoom.registrant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.presente.host.audit.Incidents;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;

/** A person's own link; who was not registered ahead is registered at the click. */
@Singleton
class PersonalLinks {
  /** A person waits before a blank page: then a sentence is better, and the next click succeeds. */
  private static final Duration DEADLINE = Duration.ofSeconds(6);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final RegistrantLog log;
  private final Enroller enroller;
  private final Patience patience;
  private final Incidents incidents;

  @Inject
  PersonalLinks(RegistrantLog log, Enroller enroller, Patience patience, Incidents incidents) {
    this.log = log;
    this.enroller = enroller;
    this.patience = patience;
    this.incidents = incidents;
  }

  JoinAnswer of(long meetingId, long personId) {
    Enrolment enrolment = log.claim(meetingId, personId);
    if (enrolment instanceof Enrolment.Ready ready) {
      return go(ready);
    }
    return patience
        .await(DEADLINE, () -> untilDecided(meetingId, personId, enrolment))
        .orElseGet(PersonalLinks::later);
  }

  /**
   * The queue may be registering the same person, or Zoom asks for a second's patience. The row is
   * looked at again and again because whoever decides it may be another node: only the database
   * tells both, and H2 and PostgreSQL have no notification in common.
   */
  private JoinAnswer untilDecided(long meetingId, long personId, Enrolment first)
      throws InterruptedException {
    Enrolment enrolment = first;
    long end = System.nanoTime() + DEADLINE.toNanos();
    while (System.nanoTime() < end) {
      Optional<JoinAnswer> answer = decided(enrolment);
      if (answer.isPresent()) {
        return answer.get();
      }
      if (enrolment instanceof Enrolment.Waiting) {
        Thread.sleep(LOOK_AGAIN.toMillis());
      }
      enrolment = log.claim(meetingId, personId);
    }
    return later();
  }

  private Optional<JoinAnswer> decided(Enrolment enrolment) {
    if (enrolment instanceof Enrolment.Ready ready) {
      return Optional.of(go(ready));
    }
    if (enrolment instanceof Enrolment.Claimed claimed) {
      return enroller.enrol(claimed).filter(Failure::permanent).map(this::told);
    }
    return enrolment instanceof Enrolment.Waiting ? Optional.empty() : Optional.of(later());
  }

  private static JoinAnswer go(Enrolment.Ready ready) {
    return new JoinAnswer.Go(URI.create(ready.link()));
  }

  private JoinAnswer told(Failure failure) {
    String incident = incidents.report("zoom.join", failure.reason());
    return new JoinAnswer.NotPossible(failure.sentence(), Optional.of(incident));
  }

  private static JoinAnswer later() {
    return new JoinAnswer.NotPossible(Sentence.LINK_BEING_MADE, Optional.empty());
  }
}
