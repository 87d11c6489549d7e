package org.presente.sandbox.lms.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a tool can be told of. */
public enum NoticeType {
  HELLO_WORLD("LtiHelloWorldNotice"),
  CONTEXT_COPY("LtiContextCopyNotice");

  private final String wireName;

  NoticeType(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  static Optional<NoticeType> named(String wireName) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(wireName)).findFirst();
  }

  public static List<String> wireNames() {
    return Arrays.stream(values()).map(NoticeType::wireName).toList();
  }
}
