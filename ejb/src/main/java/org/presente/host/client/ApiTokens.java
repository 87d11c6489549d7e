package org.presente.host.client;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.presente.host.config.Configuration;
import org.presente.host.platform.ToolKeyRing;

/** Signs the API's tokens, with the claims that MicroProfile JWT 2.1 asks for (section 5.2). */
@Singleton
public class ApiTokens {
  static final Duration LIFE = Duration.ofMinutes(10);

  private final ToolKeyRing keys;
  private final Configuration configuration;

  /** The server verifies tokens by it, also where a trial moves the application's clock. */
  private final Clock real = Clock.systemUTC();

  @Inject
  public ApiTokens(ToolKeyRing keys, Configuration configuration) {
    this.keys = keys;
    this.configuration = configuration;
  }

  String sign(String clientId, Set<ApiScope> scopes) {
    Instant now = real.instant();
    List<String> names = scopes.stream().map(ApiScope::value).sorted().toList();
    return keys.current()
        .signing()
        .sign(
            Map.of(
                "iss", issuer(),
                "aud", audience(),
                "sub", clientId,
                "upn", clientId,
                "jti", UUID.randomUUID().toString(),
                "iat", now.getEpochSecond(),
                "exp", now.plus(LIFE).getEpochSecond(),
                "groups", names,
                "scope", names.stream().collect(Collectors.joining(" "))));
  }

  String issuer() {
    return configuration.publicUrl().toString();
  }

  String audience() {
    return issuer() + "/api";
  }

  /** The public halves of the tool's keys, as a JSON Web Key Set. */
  String keySet() {
    return keys.current().jwks();
  }
}
