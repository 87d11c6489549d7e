package org.presente.host.plugin.domain;

import java.util.Optional;

/** Where a setting is decided. */
public record SettingPlace(Optional<Long> registrationId, Optional<Long> courseId) {
  /** For all platforms. */
  public static final SettingPlace INSTALLATION =
      new SettingPlace(Optional.empty(), Optional.empty());

  public static SettingPlace platform(long registrationId) {
    return new SettingPlace(Optional.of(registrationId), Optional.empty());
  }

  public static SettingPlace course(long courseId) {
    return new SettingPlace(Optional.empty(), Optional.of(courseId));
  }

  /** Names it in the database. */
  public String key() {
    return courseId
        .map(id -> "course " + id)
        .or(() -> registrationId.map(id -> "platform " + id))
        .orElse("installation");
  }
}
