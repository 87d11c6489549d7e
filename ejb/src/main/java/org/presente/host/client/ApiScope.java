package org.presente.host.client;

import java.util.Arrays;
import java.util.Optional;

/** What a client may do. */
public enum ApiScope {
  READ_LESSONS(ApiScope.LESSONS_READ),
  WRITE_LESSONS(ApiScope.LESSONS_WRITE);

  /** As roles of the API's resources. */
  public static final String LESSONS_READ = "lessons.read";

  public static final String LESSONS_WRITE = "lessons.write";

  private final String value;

  ApiScope(String value) {
    this.value = value;
  }

  /** As it is asked for and granted. */
  public String value() {
    return value;
  }

  static Optional<ApiScope> named(String value) {
    return Arrays.stream(values()).filter(scope -> scope.value.equals(value)).findFirst();
  }
}
