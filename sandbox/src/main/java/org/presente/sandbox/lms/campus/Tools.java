package org.presente.sandbox.lms.campus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools registered here. Every lesson opens the newest one. */
public final class Tools {
  private final Map<String, Tool> tools = new LinkedHashMap<>();
  private final Runnable changes;
  private int nextTool;

  Tools(Collection<Tool> tools, int nextTool, Runnable changes) {
    this.changes = changes;
    this.nextTool = nextTool;
    tools.forEach(tool -> this.tools.put(tool.id(), tool));
  }

  public synchronized List<Tool> all() {
    return List.copyOf(tools.values());
  }

  public synchronized Optional<Tool> tool(String id) {
    return Optional.ofNullable(tools.get(id));
  }

  public synchronized Optional<Tool> byClientId(String clientId) {
    return tools.values().stream().filter(tool -> tool.clientId().equals(clientId)).findFirst();
  }

  /** The tool that lessons open. */
  public synchronized Optional<Tool> current() {
    return tools.values().stream().reduce((older, newer) -> newer);
  }

  public synchronized String newToolId() {
    return String.valueOf(nextTool++);
  }

  public synchronized void put(Tool tool) {
    tools.put(tool.id(), tool);
    changes.run();
  }

  synchronized int nextTool() {
    return nextTool;
  }
}
