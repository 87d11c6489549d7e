package org.presente.lti.security;

import com.nimbusds.jose.jwk.JWK;

/** The answer to "which key is this?". */
public sealed interface KeyLookup {
  record Found(JWK key) implements KeyLookup {}

  record Unknown() implements KeyLookup {}

  /** The key set cannot be had just now. */
  record Unavailable(String reason) implements KeyLookup {}
}
