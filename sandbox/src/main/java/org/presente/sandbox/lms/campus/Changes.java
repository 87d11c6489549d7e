package org.presente.sandbox.lms.campus;

/** Told after each change, so that it can be written down. */
@FunctionalInterface
interface Changes {
  void happened();
}
