package org.presente.zoom.api;

import java.util.Optional;

/** One node alone: what it knows itself is all there is. */
final class NoSharedTokens implements SharedTokens {

  @Override
  public Optional<Kept> find(String key) {
    return Optional.empty();
  }

  @Override
  public boolean claim(String key) {
    return true;
  }

  @Override
  public void keep(String key, Kept token) {
    // the caller has it
  }

  @Override
  public void release(String key) {
    // nobody waits for it
  }
}
