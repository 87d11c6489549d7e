package org.presente.sandbox.zoom.rule;

import org.presente.sandbox.zoom.state.Plan;

/**
 * The limit of one label under one plan (rate limit page of the developer site).
 *
 * @param perWindow calls in a window
 * @param windowSeconds 1, or 60 for resource-intensive calls
 * @param perDay calls in a UTC day
 * @param sharesHeavyDay whether heavy and resource-intensive calls share the day's number
 */
record LabelLimit(int perWindow, int windowSeconds, int perDay, boolean sharesHeavyDay) {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  static LabelLimit of(String label, Plan plan) {
    return switch (label) {
      case "LIGHT" -> new LabelLimit(by(plan, 4, 30, 80), 1, by(plan, 6_000), false);
      case "MEDIUM" -> new LabelLimit(by(plan, 2, 20, 60), 1, by(plan, 2_000), false);
      case "HEAVY" -> new LabelLimit(by(plan, 1, 10, 40), 1, heavyDay(plan, 1_000), paid(plan));
      case "RESOURCE-INTENSIVE" ->
          new LabelLimit(by(plan, 10, 10, 20), 60, heavyDay(plan, 30_000), paid(plan));
      default -> throw new IllegalArgumentException("No such label: " + label);
    };
  }

  private static int by(Plan plan, int free, int pro, int business) {
    return switch (plan) {
      case FREE -> free;
      case PRO -> pro;
      case BUSINESS -> business;
    };
  }

  private static int by(Plan plan, int freePerDay) {
    return by(plan, freePerDay, NO_LIMIT, NO_LIMIT);
  }

  private static int heavyDay(Plan plan, int free) {
    return by(plan, free, 30_000, 60_000);
  }

  private static boolean paid(Plan plan) {
    return plan != Plan.FREE;
  }
}
