package org.presente.zoom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.presente.bench.Killed;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.zoom.webhook.WebhookAnswer;
import org.presente.zoom.webhook.WebhookService;
import org.presente.zoom.webhook.domain.Proof;

/** The school's endpoint for Zoom's events. */
public final class EventReceiver implements AutoCloseable {
  private static final String SECRET = "example-webhook-secret-01";
  private static final String ROOT = "/webhooks/zoom/";
  private static final long ZOOMS_PATIENCE_MILLIS = 2_500;

  private final School school;
  private final ReentrantLock turn;
  private final HttpServer server;

  /**
   * @param turn held by a test while no event may come in between
   */
  public EventReceiver(School school, ReentrantLock turn) throws IOException {
    this.school = school;
    this.turn = turn;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(ROOT, this::receive);
    server.start();
  }

  /** Switches all events on, as an admin and Zoom's page do together. */
  public void subscribe() {
    WebhookService webhooks = school.backend().get(WebhookService.class);
    long connection = school.connectionId();
    String path = school.backend().call(() -> webhooks.ofConnection(connection)).get().path();
    school.backend().run(() -> webhooks.keepSecret(connection, SECRET));
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + ROOT + path);
    school.zoom().subscribe(DemoAccount.ACCOUNT_ID, address, SECRET, Set.of());
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status(exchange), -1);
    }
  }

  /** Whoever is busy for too long is a tool that does not answer: Zoom tries again later. */
  private int status(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (!isOurTurn()) {
      return 503;
    }
    try {
      String path = exchange.getRequestURI().getPath().substring(ROOT.length());
      Proof proof =
          new Proof(
              header(exchange, "x-zm-signature"), header(exchange, "x-zm-request-timestamp"), body);
      WebhookAnswer answer = school.backend().get(WebhookService.class).receive(path, proof);
      return answer instanceof WebhookAnswer.Kept ? 200 : 401;
    } catch (Killed dead) {
      throw new IOException("connection reset", dead);
    } finally {
      turn.unlock();
    }
  }

  private boolean isOurTurn() {
    try {
      return turn.tryLock(ZOOMS_PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
