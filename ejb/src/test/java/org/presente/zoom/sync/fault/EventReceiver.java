package org.presente.zoom.sync.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.presente.bench.Killed;
import org.presente.zoom.School;
import org.presente.zoom.webhook.WebhookAnswer;
import org.presente.zoom.webhook.WebhookService;
import org.presente.zoom.webhook.domain.Proof;

/** The tool's endpoint for events. It takes turns with the run, so that a seed is one story. */
final class EventReceiver implements AutoCloseable {
  private static final String ROOT = "/webhooks/zoom/";
  private static final long ZOOMS_PATIENCE_MILLIS = 2_500;

  private final School school;
  private final ReentrantLock turn;
  private final HttpServer server;

  EventReceiver(School school, ReentrantLock turn) throws IOException {
    this.school = school;
    this.turn = turn;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(ROOT, this::receive);
    server.start();
  }

  /** The address for the connection with that path. */
  URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + ROOT + path);
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
