package org.presente.host.stored;

import java.util.List;

/** What one feature stores. Implementations are CDI beans of the host and of plugins. */
public interface StoredData {
  /** The owner of the host's own tables. */
  String HOST = "host";

  /** {@link #HOST}, or the plugin's name. */
  String owner();

  /** Those that refer to another one stand before it. */
  List<StoredTable> tables();

  /** What the feature left in others' tables. */
  default List<Trail> trails() {
    return List.of();
  }

  default List<Hold> holds() {
    return List.of();
  }
}
