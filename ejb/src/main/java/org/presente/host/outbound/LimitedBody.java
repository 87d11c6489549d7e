package org.presente.host.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Collects a body up to a size. What is larger, or is no longer waited for, is broken off: nobody
 * reads on, no thread waits, the connection is closed.
 */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {
  private final int maxBytes;
  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final AtomicReference<Flow.Subscription> subscription = new AtomicReference<>();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

  LimitedBody(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription.set(given);
    if (whole.isDone()) {
      given.cancel();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> pieces) {
    for (ByteBuffer piece : pieces) {
      if (received.size() + piece.remaining() > maxBytes) {
        breakOff(new IOException("the answer is larger than " + maxBytes + " bytes"));
        return;
      }
      byte[] bytes = new byte[piece.remaining()];
      piece.get(bytes);
      received.writeBytes(bytes);
    }
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(received.toByteArray());
  }

  /** Nobody waits any more. */
  void giveUp() {
    breakOff(new IOException("given up"));
  }

  private void breakOff(IOException failure) {
    if (whole.completeExceptionally(failure) && subscription.get() != null) {
      subscription.get().cancel();
    }
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }
}
