package org.presente.zoom.api.domain;

/** Zoom's classes of calls; each has limits of its own by plan. */
public enum RateLabel {
  LIGHT,
  MEDIUM,
  HEAVY,
  RESOURCE_INTENSIVE
}
