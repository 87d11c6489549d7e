package org.presente.sandbox.zoom.state;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Authorization codes and refresh tokens of general apps. */
public final class Grants {
  /**
   * A code from the authorize page.
   *
   * @param challenge PKCE S256, empty without
   */
  public record Code(
      String value,
      String clientId,
      String userId,
      String redirectUri,
      String challenge,
      Instant expiresAt) {}

  /**
   * A refresh token.
   *
   * @param scopes what was granted; the app's later scopes need a new authorization
   */
  public record Refresh(
      String value, String clientId, String userId, Set<String> scopes, Instant expiresAt) {
    public Refresh until(Instant end) {
      return new Refresh(value, clientId, userId, scopes, end);
    }
  }

  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final Map<String, Refresh> refreshes = new LinkedHashMap<>();

  public void put(Code code) {
    codes.put(code.value(), code);
  }

  /** One use only. */
  public Optional<Code> take(String code, Instant now) {
    return Optional.ofNullable(codes.remove(code)).filter(c -> now.isBefore(c.expiresAt()));
  }

  public void put(Refresh refresh) {
    refreshes.put(refresh.value(), refresh);
  }

  public Optional<Refresh> refresh(String value, Instant now) {
    return Optional.ofNullable(refreshes.get(value)).filter(r -> now.isBefore(r.expiresAt()));
  }

  /** The installation of an app by a user is gone. */
  public void drop(String clientId, String userId) {
    refreshes.values().removeIf(r -> r.clientId().equals(clientId) && r.userId().equals(userId));
  }
}
