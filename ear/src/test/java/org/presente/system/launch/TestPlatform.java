package org.presente.system.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An LMS as the tool sees one: a configuration, a registration endpoint and keys. */
final class TestPlatform implements AutoCloseable {
  static final String CLIENT_ID = "certification-client";
  static final String DEPLOYMENT_ID = "certification-deployment";
  static final String KEY_ID = "platform-key-1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final KeyPair keys = Jws.rsa();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final ConcurrentMap<String, AtomicInteger> requests = new ConcurrentHashMap<>();

  TestPlatform() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(threads);
    serves("/.well-known/openid-configuration", 200, json(configuration()));
    serves("/register", 200, json(Map.of("client_id", CLIENT_ID, "deployment_id", DEPLOYMENT_ID)));
    serves("/jwks", 200, json(Map.of("keys", List.of(Jws.jwk(KEY_ID, publicKey())))));
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  KeyPair keys() {
    return keys;
  }

  RSAPublicKey publicKey() {
    return (RSAPublicKey) keys.getPublic();
  }

  Map<String, Object> configuration() {
    return Map.of(
        "issuer", issuer(),
        "authorization_endpoint", issuer() + "/auth",
        "token_endpoint", issuer() + "/token",
        "jwks_uri", issuer() + "/jwks",
        "registration_endpoint", issuer() + "/register",
        "scopes_supported", List.of("openid"),
        "id_token_signing_alg_values_supported", List.of("RS256"));
  }

  /** Answers one more address. */
  void serves(String path, int status, String body) {
    on(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  void redirects(String path, String target) {
    on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  /** A body that never ends; a pause between its pieces makes it slow as well. */
  void neverEnds(String path, Runnable pause) {
    on(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          byte[] blanks = " ".repeat(1024).getBytes(StandardCharsets.US_ASCII);
          while (!threads.isShutdown()) {
            body.write(blanks);
            body.flush();
            pause.run();
          }
        });
  }

  private void on(String path, Answering answering) {
    server.createContext(
        path,
        exchange -> {
          requests.computeIfAbsent(path, each -> new AtomicInteger()).incrementAndGet();
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            answering.answer(exchange);
          }
        });
  }

  /** How many requests came to this address. */
  int requests(String path) {
    return requests.getOrDefault(path, new AtomicInteger()).get();
  }

  /** How many requests came at all. */
  int requests() {
    return requests.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  /** Writes one answer. */
  private interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }
}
