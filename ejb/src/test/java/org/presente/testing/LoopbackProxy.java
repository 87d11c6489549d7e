package org.presente.testing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP proxy that answers each request itself. Until closed it is the one that Java's own
 * settings lead to.
 */
public final class LoopbackProxy implements AutoCloseable {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ProxySelector before = ProxySelector.getDefault();
  private final HttpServer server;

  /**
   * @param answer to every request, as JSON
   */
  public LoopbackProxy(String answer) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    ProxySelector.setDefault(ProxySelector.of(server.getAddress()));
  }

  /** Method and whole address of each request that came here. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    ProxySelector.setDefault(before);
    server.stop(0);
  }
}
