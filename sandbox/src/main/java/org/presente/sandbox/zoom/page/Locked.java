package org.presente.sandbox.zoom.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.presente.sandbox.zoom.api.Parts;

/** A page is one moment of the world: nothing changes while it is made. */
record Locked(Parts parts, Handler handler) implements Handler {
  @Override
  public void handle(Context context) throws Exception {
    synchronized (parts.world()) {
      parts.stage().tick();
      handler.handle(context);
    }
  }
}
