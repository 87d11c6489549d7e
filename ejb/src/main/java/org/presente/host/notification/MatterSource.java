package org.presente.host.notification;

import java.util.List;

/** A feature or plugin in which things may wait for a person. Implementations are CDI beans. */
public interface MatterSource {
  /** Of all lessons of a course, from the database alone; the most pressing first. */
  List<Matter> of(long courseId);
}
