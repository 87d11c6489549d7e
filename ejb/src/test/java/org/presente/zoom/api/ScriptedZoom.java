package org.presente.zoom.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A real HTTP server that gives the answers a test has lined up, in their order. */
public final class ScriptedZoom implements AutoCloseable {

  /** What arrived, as it was on the wire. */
  public record Received(
      String method, URI uri, String authorization, String contentType, String body) {
    public String path() {
      return uri.getRawPath();
    }

    public String query() {
      return uri.getRawQuery() == null ? "" : uri.getRawQuery();
    }
  }

  /** How to answer one request. */
  @FunctionalInterface
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  public static final ZoomCredentials CONNECTION =
      new ZoomCredentials("c1", "account", "client", "s3cret", ZoomPlan.BUSINESS);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final Queue<Answer> tokenAnswers = new ConcurrentLinkedQueue<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final List<Received> tokenRequests = new CopyOnWriteArrayList<>();
  private final AtomicInteger tokens = new AtomicInteger();

  public ScriptedZoom() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    server.setExecutor(threads);
    server.createContext("/v2/", exchange -> serve(exchange, received, answers));
    server.createContext("/oauth/token", exchange -> serve(exchange, tokenRequests, tokenAnswers));
    server.start();
  }

  public URI api() {
    return URI.create(origin() + "/v2");
  }

  public URI oauth() {
    return URI.create(origin());
  }

  public ZoomGateway gateway() {
    return ZoomGateway.at(api(), oauth(), Clock.systemUTC());
  }

  public ScriptedZoom answers(int status, String body) {
    return answers(json(status, body));
  }

  public ScriptedZoom answers(Answer answer) {
    answers.add(answer);
    return this;
  }

  /** Once; without it every request for a token gets a new one. */
  public ScriptedZoom answersToken(Answer answer) {
    tokenAnswers.add(answer);
    return this;
  }

  public List<Received> received() {
    return List.copyOf(received);
  }

  public Received last() {
    return received.get(received.size() - 1);
  }

  public List<Received> tokenRequests() {
    return List.copyOf(tokenRequests);
  }

  public static Answer json(int status, String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
      }
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      send(exchange, status, body);
    };
  }

  /** Reads the request, then hangs up. */
  public static Answer hangUp() {
    return HttpExchange::close;
  }

  private void serve(HttpExchange exchange, List<Received> seen, Queue<Answer> script)
      throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    seen.add(
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            body));
    Answer answer = script.poll();
    if (answer == null) {
      answer = script == tokenAnswers ? nextToken() : json(500, "{\"message\":\"unscripted\"}");
    }
    answer.to(exchange);
  }

  private Answer nextToken() {
    return json(
        200,
        "{\"access_token\":\"token-%d\",\"token_type\":\"bearer\",\"expires_in\":3599,"
                .formatted(tokens.incrementAndGet())
            + "\"scope\":\"meeting:read:meeting:admin user:read:user:admin\","
            + "\"api_url\":\"https://api.zoom.us\"}");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
