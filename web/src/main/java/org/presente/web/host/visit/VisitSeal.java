package org.presente.web.host.visit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import org.presente.host.course.Visit;
import org.presente.host.plugin.Rights;
import org.presente.host.plugin.RightsBook;
import org.presente.host.secret.SecretBox;

/** Hands a visit to the browser in a form it can neither read nor change. */
@Singleton
public class VisitSeal {
  private final SecretBox box;
  private final Clock clock;
  private final LongFunction<Rights> rights;

  @Inject
  public VisitSeal(SecretBox box, Clock clock, RightsBook rights) {
    this(box, clock, rights::of);
  }

  /**
   * @param rights by registration
   */
  VisitSeal(SecretBox box, Clock clock, LongFunction<Rights> rights) {
    this.box = box;
    this.clock = clock;
    this.rights = rights;
  }

  /** What a seal is good for; one does not open as the other. */
  public enum Purpose {
    VISIT("visit"),
    /** A form of a page that is posted into a new tab, where the visit's cookie is not sent. */
    NEW_TAB("visit-new-tab");

    private final String name;

    Purpose(String name) {
      this.name = name;
    }
  }

  public String seal(Purpose purpose, Visit visit) {
    return box.seal(purpose.name, VisitJson.write(visit));
  }

  /** As {@link #seal}, but good no longer than {@code life}. */
  public String seal(Purpose purpose, Visit visit, Duration life) {
    Instant end = clock.instant().plus(life);
    return seal(purpose, end.isBefore(visit.expiresAt()) ? visit.until(end) : visit);
  }

  /**
   * Empty for what we did not seal for this purpose, and for a visit that is over. What its role
   * may is looked up now.
   */
  public Optional<Visit> open(Purpose purpose, String sealed) {
    return box.open(purpose.name, sealed)
        .map(VisitJson::read)
        .filter(visit -> clock.instant().isBefore(visit.expiresAt()))
        .map(visit -> visit.under(rights.apply(visit.registrationId())));
  }
}
