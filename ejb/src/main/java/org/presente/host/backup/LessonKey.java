package org.presente.host.backup;

import java.util.Optional;

/** What a lesson is called in files: {@code l} and its id, which means something here only. */
public final class LessonKey {
  private LessonKey() {}

  public static String of(long lessonId) {
    return "l" + lessonId;
  }

  public static Optional<Long> id(String key) {
    return key.matches("l[0-9]{1,18}")
        ? Optional.of(Long.parseLong(key.substring(1)))
        : Optional.empty();
  }
}
