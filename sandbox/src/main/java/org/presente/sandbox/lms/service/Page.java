package org.presente.sandbox.lms.service;

import io.javalin.http.Context;
import java.util.List;

/**
 * A part of a list, by Moodle's parameters.
 *
 * @param limit 0 for no limit
 */
record Page(int from, int limit) {

  static Page asked(Context context) {
    return new Page(number(context, "from"), number(context, "limit"));
  }

  /** At most so many, asked for or not. */
  Page cutTo(int most) {
    return new Page(from, limit == 0 ? most : Math.min(limit, most));
  }

  private static int number(Context context, String name) {
    try {
      return Math.max(0, Integer.parseInt(String.valueOf(context.queryParam(name))));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  <T> List<T> of(List<T> all) {
    int start = Math.min(from, all.size());
    int end = limit == 0 ? all.size() : Math.min(all.size(), start + limit);
    return all.subList(start, end);
  }

  boolean isLast(int size) {
    return limit == 0 || from + limit >= size;
  }
}
