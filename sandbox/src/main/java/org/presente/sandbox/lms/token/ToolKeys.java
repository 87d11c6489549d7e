package org.presente.sandbox.lms.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Violations;

/**
 * The public keys of tools. As Moodle, kept for each address and fetched again only when a key is
 * not among them.
 */
public final class ToolKeys {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final int LEAST_BITS = 2048;
  private final Map<String, JWKSet> known = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final Violations violations;

  public ToolKeys(Violations violations) {
    this.violations = violations;
  }

  public Optional<RSAKey> key(String address, String keyId) {
    if (PastedKey.isOne(address)) {
      return PastedKey.read(address);
    }
    return find(known.getOrDefault(address, new JWKSet()), keyId)
        .or(() -> find(fetched(address), keyId));
  }

  /** Forgets what is kept, for a signature that did not fit. */
  void forget(String address) {
    known.remove(address);
  }

  private static Optional<RSAKey> find(JWKSet keys, String keyId) {
    return keys.getKeys().stream()
        .filter(key -> keyId.equals(key.getKeyID()))
        .filter(RSAKey.class::isInstance)
        .map(RSAKey.class::cast)
        .findFirst();
  }

  private JWKSet fetched(String address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(TIMEOUT).build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        violation("tool-keys.status", "the tool's keys answer " + answer.statusCode());
        return new JWKSet();
      }
      JWKSet keys = JWKSet.parse(answer.body());
      keys.getKeys().forEach(this::check);
      known.put(address, keys);
      return keys;
    } catch (IOException | ParseException e) {
      violation("tool-keys.unreadable", e.getClass().getSimpleName());
      return new JWKSet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new JWKSet();
    }
  }

  private void check(JWK key) {
    if (key.isPrivate()) {
      violation("tool-keys.private", "a private key is published");
    }
    if (key.getKeyID() == null) {
      violation("tool-keys.kid", "a key has no kid");
    }
    if (key instanceof RSAKey rsa && rsa.size() < LEAST_BITS) {
      violation("tool-keys.size", "a key has only " + rsa.size() + " bits");
    }
  }

  private void violation(String rule, String detail) {
    violations.tolerate(Endpoint.TOKEN, rule, detail);
  }
}
