package org.presente.sandbox.lms.platform;

import java.time.Clock;
import java.time.Instant;
import org.presente.sandbox.lms.campus.Campus;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Violations;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.Quirks;

/** What each endpoint needs to know of the others. */
public record Platform(
    Campus campus,
    Addresses addresses,
    PlatformKey key,
    Quirks quirks,
    Violations violations,
    Sessions sessions,
    Clock clock) {

  public Instant now() {
    return clock.instant();
  }

  public boolean has(Quirk quirk) {
    return quirks.has(quirk);
  }

  public boolean offers(Capability capability) {
    return quirks.offers(capability);
  }

  /** A person as tools know them. */
  public String subject(String personId) {
    return has(Quirk.SUBJECT_IS_ADDRESS) ? peopleAddress() + personId : personId;
  }

  /** The deployment of a tool as it is told in a course. */
  public String deployment(String toolId, String courseId) {
    if (has(Quirk.DEPLOYMENT_IS_ONE)) {
      return "1";
    }
    return has(Quirk.DEPLOYMENT_PER_COURSE) ? toolId + ":c" + courseId : toolId;
  }

  /** The person whom a tool means. */
  public String personId(String subject) {
    return has(Quirk.SUBJECT_IS_ADDRESS) && subject.startsWith(peopleAddress())
        ? subject.substring(peopleAddress().length())
        : subject;
  }

  private String peopleAddress() {
    return addresses.issuer() + "/people/";
  }

  /** Notes a violation and gives the answer to throw. */
  public Refusal refuse(Endpoint endpoint, int status, String rule, String detail) {
    violations.refuse(endpoint, rule, detail);
    return Refusal.explained(status, detail);
  }
}
