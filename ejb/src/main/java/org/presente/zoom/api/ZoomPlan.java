package org.presente.zoom.api;

/** The plan of a Zoom account, as far as rate limits and features depend on it. */
public enum ZoomPlan {
  FREE,
  PRO,
  /** Business, Education, Enterprise and Partner. */
  BUSINESS
}
