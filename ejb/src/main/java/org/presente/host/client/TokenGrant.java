package org.presente.host.client;

import java.time.Duration;
import java.util.Set;

/** How asking for a token ended. */
public sealed interface TokenGrant {
  /** A bearer token. */
  record Granted(String token, Duration life, Set<ApiScope> scopes) implements TokenGrant {
    public Granted {
      scopes = Set.copyOf(scopes);
    }

    /** Without the token. */
    @Override
    public String toString() {
      return "Granted" + scopes;
    }
  }

  /** Id or secret is wrong, or the client was revoked; which of them is not told. */
  record UnknownClient() implements TokenGrant {}

  /** A scope was asked for that the client does not have. */
  record NotItsScope() implements TokenGrant {}
}
