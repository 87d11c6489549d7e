package org.presente.sandbox.lms.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The bearer tokens handed out; opaque, as Moodle's. */
public final class AccessTokens {
  static final Duration LIFETIME = Duration.ofHours(1);
  private final Map<String, Grant> grants = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  public AccessTokens(Clock clock) {
    this.clock = clock;
  }

  String issue(String toolId, List<String> scopes) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String token = HexFormat.of().formatHex(bytes);
    grants.values().removeIf(grant -> grant.expires().isBefore(clock.instant()));
    grants.put(token, new Grant(toolId, List.copyOf(scopes), clock.instant().plus(LIFETIME)));
    return token;
  }

  /** What the token allows, while it lives. */
  public Optional<Grant> grant(String token) {
    return Optional.ofNullable(grants.get(token))
        .filter(grant -> grant.expires().isAfter(clock.instant()));
  }

  /** All tokens handed out so far are worthless from now on. */
  public void revokeAll() {
    grants.clear();
  }

  /** Which tool may do what until when. */
  public record Grant(String toolId, List<String> scopes, Instant expires) {}
}
