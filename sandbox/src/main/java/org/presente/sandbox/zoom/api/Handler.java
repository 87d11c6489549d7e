package org.presente.sandbox.zoom.api;

/** One operation of the API. */
@FunctionalInterface
interface Handler {
  Answer handle(Call call);
}
