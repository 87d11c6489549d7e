package org.presente.sandbox.zoom.state;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Zoom plans as far as limits and permissions differ; BUSINESS stands for Education and up too. */
public enum Plan {
  FREE,
  PRO,
  BUSINESS;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean atLeast(Plan other) {
    return compareTo(other) >= 0;
  }
}
