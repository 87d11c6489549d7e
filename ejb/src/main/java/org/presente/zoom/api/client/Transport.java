package org.presente.zoom.api.client;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.presente.zoom.api.domain.PathSegment;

/**
 * Answers the REST client's requests itself, over the JDK's client: it has PATCH, repeats no write,
 * follows no redirect with our token, and a time limit covers the whole exchange. Bodies are texts.
 */
final class Transport implements ClientRequestFilter {

  /** Reports of long meetings take their time. */
  private static final Duration WHOLE_EXCHANGE = Duration.ofSeconds(30);

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

  /** Failures at which the request cannot have arrived. */
  private static final Set<Class<? extends IOException>> NOT_SENT =
      Set.of(
          ConnectException.class,
          HttpConnectTimeoutException.class,
          UnknownHostException.class,
          SSLHandshakeException.class);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  private final Duration limit;

  Transport() {
    this(WHOLE_EXCHANGE);
  }

  Transport(Duration limit) {
    this.limit = limit;
  }

  @Override
  public void filter(ClientRequestContext context) throws IOException {
    HttpResponse<String> answer = exchange(request(context));
    Response.ResponseBuilder reply =
        Response.status(answer.statusCode()).type(TEXT).entity(answer.body());
    answer
        .headers()
        .firstValue(HttpHeaders.RETRY_AFTER)
        .ifPresent(after -> reply.header(HttpHeaders.RETRY_AFTER, after));
    context.abortWith(reply.build());
  }

  private HttpRequest request(ClientRequestContext context) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(PathSegment.restore(context.getUri()))
            .header(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON)
            .header(HttpHeaders.AUTHORIZATION, context.getHeaderString(HttpHeaders.AUTHORIZATION));
    if (!context.hasEntity()) {
      return request.method(context.getMethod(), BodyPublishers.noBody()).build();
    }
    return request
        .header(HttpHeaders.CONTENT_TYPE, context.getMediaType().toString())
        .method(context.getMethod(), BodyPublishers.ofString((String) context.getEntity()))
        .build();
  }

  private HttpResponse<String> exchange(HttpRequest request) throws TransportFailure {
    CompletableFuture<HttpResponse<String>> answer =
        http.sendAsync(request, BodyHandlers.ofString());
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      throw new TransportFailure(
          !NOT_SENT.contains(failed.getCause().getClass()), failed.getCause());
    } catch (TimeoutException slow) {
      answer.cancel(true);
      throw new TransportFailure(true, slow);
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new TransportFailure(true, stopped);
    }
  }
}
