package org.presente.host.plugin;

import java.util.Optional;

/**
 * Something a plugin leaves to others to decide. The host stores what they decide, for the
 * installation, for a platform and, where the setting allows it, for a course; each may be bound by
 * a lock of the one before.
 *
 * @param name plugin, colon, noun: {@code zoom:waiting-room}; it is stored
 * @param initial what holds where nobody decided
 * @param courseMay whether a course may differ from its platform
 */
public record PluginSetting<T>(String name, SettingKind<T> kind, T initial, boolean courseMay) {

  public static PluginSetting<Boolean> yesNo(String name, boolean initial) {
    return new PluginSetting<>(name, new SettingKind.YesNo(), initial, true);
  }

  public static PluginSetting<Integer> number(String name, int least, int most, int initial) {
    return new PluginSetting<>(name, new SettingKind.WholeNumber(least, most), initial, true);
  }

  public static <E extends Enum<E>> PluginSetting<E> choice(String name, E initial) {
    return new PluginSetting<>(
        name, new SettingKind.Choice<>(initial.getDeclaringClass()), initial, true);
  }

  /**
   * @param longest most characters
   */
  public static PluginSetting<String> text(String name, int longest, String initial) {
    return new PluginSetting<>(name, new SettingKind.Text(longest), initial, true);
  }

  /** The same, for admins alone to decide. */
  public PluginSetting<T> notForCourses() {
    return new PluginSetting<>(name, kind, initial, false);
  }

  /** A stored text as a value; one that an earlier version allowed counts as not stored. */
  public T valueOf(Optional<String> stored) {
    return stored.flatMap(kind::read).orElse(initial);
  }

  /** As {@link #valueOf}, in the form it is stored in. */
  public String textOf(Optional<String> stored) {
    return kind.write(valueOf(stored));
  }

  /** The form a typed text is stored in; empty when it is no value. */
  public Optional<String> normal(String typed) {
    return kind.read(typed).map(kind::write);
  }

  /** The plugin whose setting it is. */
  public String plugin() {
    return name.substring(0, name.indexOf(':'));
  }
}
