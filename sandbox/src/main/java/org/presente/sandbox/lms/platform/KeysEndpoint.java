package org.presente.sandbox.lms.platform;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** The platform's public keys. */
public final class KeysEndpoint implements Handler {
  private final PlatformKey key;

  public KeysEndpoint(PlatformKey key) {
    this.key = key;
  }

  @Override
  public void handle(Context context) {
    context.result(key.publicKeys()).contentType("application/json; charset=utf-8");
  }
}
