package org.presente.sandbox.zoom.state;

import java.time.Instant;
import java.util.Set;

/** An access token with the scopes its app had when it was issued. */
public record Token(
    String value, String clientId, String accountId, Set<String> scopes, Instant expiresAt) {}
