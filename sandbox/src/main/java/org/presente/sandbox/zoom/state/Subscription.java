package org.presente.sandbox.zoom.state;

import java.net.URI;
import java.util.Set;

/**
 * Where an account's events are sent.
 *
 * @param events empty: all
 */
public record Subscription(String accountId, URI url, String secret, Set<String> events) {}
