package org.presente.host.gradebook;

import java.math.BigDecimal;

/**
 * The column that a session's marks belong to.
 *
 * @param lessonId the lesson it stands for
 * @param resourceId names it within the lesson for ever, also on the platform; at most 255 ASCII
 *     characters
 * @param label what people read above the column
 * @param maximum above zero
 */
public record ColumnSpec(long lessonId, String resourceId, String label, BigDecimal maximum) {
  /** Tells our columns from those of other tools and of the platform. */
  public static final String TAG = "presente-attendance";
}
