package org.presente.host.gradebook.passback;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** How a try to send a score ended. */
sealed interface Delivery {
  /** The platform has it, from this try or an earlier one. */
  record Arrived() implements Delivery {}

  /** A person changed the mark there. */
  record Kept(BigDecimal points) implements Delivery {}

  /** The platform has a newer one that is not ours (409). */
  record Superseded(Optional<BigDecimal> points) implements Delivery {}

  record NotGradable(String reason) implements Delivery {}

  /** Column or person are not there (404). */
  record NotFound() implements Delivery {}

  record Forbidden(String reason) implements Delivery {}

  record Unauthorized(String reason) implements Delivery {}

  record Later(Duration after, String reason) implements Delivery {}
}
