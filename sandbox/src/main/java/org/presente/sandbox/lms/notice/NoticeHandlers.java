package org.presente.sandbox.lms.notice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where each tool wants to hear of what. */
public final class NoticeHandlers {
  private final Map<String, Map<NoticeType, String>> handlers = new ConcurrentHashMap<>();

  synchronized void put(String toolId, NoticeType type, String handler) {
    Map<NoticeType, String> ofTool =
        handlers.computeIfAbsent(toolId, id -> new EnumMap<>(NoticeType.class));
    if (handler.isEmpty()) {
      ofTool.remove(type);
    } else {
      ofTool.put(type, handler);
    }
  }

  public synchronized Optional<String> handler(String toolId, NoticeType type) {
    return Optional.ofNullable(of(toolId).get(type));
  }

  public synchronized Map<NoticeType, String> of(String toolId) {
    return Map.copyOf(handlers.getOrDefault(toolId, Map.of()));
  }
}
