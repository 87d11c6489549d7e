package org.presente.lti.deeplinking;

import java.util.List;

/** What the person decided. */
public sealed interface DeepLinkingAnswer {
  record Chosen(List<ResourceLinkItem> items) implements DeepLinkingAnswer {
    public Chosen {
      items = List.copyOf(items);
    }
  }

  /** Nothing: the platform gets an empty list and no message. */
  record Cancelled() implements DeepLinkingAnswer {}

  /**
   * @param message for the person, shown by the platform
   */
  record Failed(String message) implements DeepLinkingAnswer {}
}
