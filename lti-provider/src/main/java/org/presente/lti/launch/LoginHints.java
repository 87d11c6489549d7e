package org.presente.lti.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the platform gave to a login besides its own and our name: opaque, kept to begin the same
 * login again in a window of its own.
 *
 * @param storageTarget where the platform said it stores
 * @param newWindow the login began again in a window of our own
 * @param fields the hints by parameter; empty where they are too long to travel in the state, whose
 *     text is part of an address
 */
record LoginHints(Optional<String> storageTarget, boolean newWindow, Map<String, String> fields) {
  /** Tells a login that began again from the platform's own. */
  private static final String MARK = "presente_window";

  private static final List<String> KEPT =
      List.of("login_hint", "lti_message_hint", "lti_deployment_id");

  /** Some platforms accept no query of more than two thousand characters. */
  private static final int MOST = 600;

  private static final int LONGEST_NAME = 100;

  static LoginHints of(Form login) {
    Map<String, String> kept = new LinkedHashMap<>();
    KEPT.forEach(name -> login.value(name).ifPresent(value -> kept.put(name, value)));
    int length = kept.values().stream().mapToInt(String::length).sum();
    return new LoginHints(
        login.value("lti_storage_target").filter(name -> name.length() <= LONGEST_NAME),
        login.has(MARK),
        length <= MOST ? Map.copyOf(kept) : Map.of());
  }

  /** Without the storage target: a window of its own has no platform page round it. */
  Map<String, String> again(String issuer, String clientId, String target) {
    if (fields.isEmpty()) {
      return Map.of();
    }
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("iss", issuer);
    all.put("client_id", clientId);
    all.put("target_link_uri", target);
    all.put(MARK, "1");
    return Map.copyOf(all);
  }
}
