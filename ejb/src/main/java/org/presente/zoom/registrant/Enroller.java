package org.presente.zoom.registrant;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.account.ConnectionHealth;
import org.presente.zoom.account.Failure;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomRegistrant;

/**
 * Asks Zoom to register one claimed person. Adding is not idempotent for certain and allowed three
 * times a day: who was tried before is looked for by address first.
 */
@Singleton
class Enroller {
  private static final Duration AFTER_A_MINUTE = Duration.ofMinutes(1);

  private final ZoomGateway zoom;
  private final RegistrantLog log;
  private final ConnectionHealth health;

  @Inject
  Enroller(ZoomGateway zoom, RegistrantLog log, ConnectionHealth health) {
    this.zoom = zoom;
    this.log = log;
    this.health = health;
  }

  /** Empty when the person is registered; outside of transactions. */
  Optional<Failure> enrol(Enrolment.Claimed claim) {
    ZoomAnswer<ZoomRegistrant> answer = earlier(claim).then(found -> orAdded(claim, found));
    health.note(claim.connection().id(), answer);
    Optional<ZoomRegistrant> registrant =
        answer.value().filter(found -> !found.joinUrl().isEmpty());
    registrant.ifPresent(found -> log.registered(claim, found));
    if (registrant.isPresent()) {
      return Optional.empty();
    }
    Failure failure = Failure.of(answer).orElseGet(Enroller::unapproved);
    log.failed(claim, failure);
    return Optional.of(failure);
  }

  private ZoomAnswer<Optional<ZoomRegistrant>> earlier(Enrolment.Claimed claim) {
    if (!claim.triedBefore()) {
      return new ZoomAnswer.Ok<>(Optional.empty());
    }
    return zoom.of(claim.kind())
        .registrants(claim.connection().credentials(), claim.zoomId())
        .map(all -> withAddress(all, claim.address()));
  }

  private static Optional<ZoomRegistrant> withAddress(List<ZoomRegistrant> all, String address) {
    return all.stream().filter(one -> one.address().equalsIgnoreCase(address)).findFirst();
  }

  private ZoomAnswer<ZoomRegistrant> orAdded(
      Enrolment.Claimed claim, Optional<ZoomRegistrant> found) {
    return found
        .<ZoomAnswer<ZoomRegistrant>>map(ZoomAnswer.Ok::new)
        .orElseGet(
            () ->
                zoom.of(claim.kind())
                    .addRegistrant(
                        claim.connection().credentials(),
                        claim.zoomId(),
                        claim.name().request(claim.address())));
  }

  /** Somebody switched the meeting to approval by hand on Zoom. */
  private static Failure unapproved() {
    return Failure.retry(
        Sentence.REGISTRATION_REFUSED, AFTER_A_MINUTE, "the registrant waits for approval");
  }
}
