package org.presente.quirk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.http.HttpPort;

/** Calls as they are, without the guard of the host. */
final class PlainHttp implements HttpPort {
  private final HttpClient client = HttpClient.newHttpClient();

  @Override
  public HttpAnswer send(HttpCall call) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.address())
            .timeout(call.timeout())
            .method(call.method(), HttpRequest.BodyPublishers.ofByteArray(call.body()));
    call.headers().forEach(request::header);
    HttpResponse<byte[]> answer = sent(request.build());
    return new HttpAnswer(answer.statusCode(), answer.headers().map(), answer.body());
  }

  /** A page as somebody signed in to the LMS gets it. */
  String page(URI address, String session) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(address).header("Cookie", "lms_session=" + session).build();
      return new String(sent(request).body(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private HttpResponse<byte[]> sent(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
