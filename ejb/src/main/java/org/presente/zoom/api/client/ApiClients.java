package org.presente.zoom.api.client;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** The families' clients, one for each address. */
public final class ApiClients {

  private record Key(URI address, Class<?> family) {}

  /** Error answers are answers: nobody turns them into exceptions. */
  private static final String NO_EXCEPTIONS = "microprofile.rest.client.disable.default.mapper";

  private final ConcurrentMap<Key, Object> clients = new ConcurrentHashMap<>();
  private final Transport transport;

  public ApiClients() {
    this(new Transport());
  }

  /**
   * @param limit of one exchange, from the request to the last byte of its answer
   */
  public ApiClients(Duration limit) {
    this(new Transport(limit));
  }

  ApiClients(Transport transport) {
    this.transport = transport;
  }

  public <A> A at(URI address, Class<A> family) {
    return family.cast(
        clients.computeIfAbsent(new Key(address, family), key -> build(address, family)));
  }

  private <A> A build(URI address, Class<A> family) {
    return RestClientBuilder.newBuilder()
        .baseUri(address)
        .property(NO_EXCEPTIONS, true)
        .register(transport)
        .build(family);
  }
}
