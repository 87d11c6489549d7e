package org.presente.sandbox.lms.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The platform's endpoints that a tool talks to. */
public enum Endpoint {
  CONFIGURATION,
  REGISTRATION,
  AUTHORIZATION,
  JWKS,
  DEEP_LINKING,
  STORAGE,
  NOTICE_HANDLERS,
  TOKEN,
  LINE_ITEMS,
  LINE_ITEM,
  SCORES,
  RESULTS,
  MEMBERSHIPS,
  GROUPS,
  GROUP_SETS;

  /** As it stands in paths and JSON: {@code line-items}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Endpoint> named(String wireName) {
    return Arrays.stream(values())
        .filter(endpoint -> endpoint.wireName().equals(wireName))
        .findFirst();
  }
}
