package org.presente.host.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What values a setting takes, and how they are stored.
 *
 * @param <T> the values' type
 */
public sealed interface SettingKind<T> {
  /** Empty for a text that is no value of this kind. */
  Optional<T> read(String text);

  String write(T value);

  /** A switch. */
  record YesNo() implements SettingKind<Boolean> {
    @Override
    public Optional<Boolean> read(String text) {
      return switch (text) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    @Override
    public String write(Boolean value) {
      return value.toString();
    }
  }

  /** A whole number from {@code least} to {@code most}, both included. */
  record WholeNumber(int least, int most) implements SettingKind<Integer> {
    @Override
    public Optional<Integer> read(String text) {
      return text.matches("-?[0-9]{1,9}")
          ? Optional.of(Integer.valueOf(text)).filter(n -> n >= least && n <= most)
          : Optional.empty();
    }

    @Override
    public String write(Integer value) {
      return value.toString();
    }
  }

  /** One of an enumeration's constants, stored by name. */
  record Choice<E extends Enum<E>>(Class<E> type) implements SettingKind<E> {
    @Override
    public Optional<E> read(String text) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equals(text))
          .findFirst();
    }

    @Override
    public String write(E value) {
      return value.name();
    }

    public List<String> names() {
      return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
  }

  /** One line, without blanks at its ends. */
  record Text(int longest) implements SettingKind<String> {
    @Override
    public Optional<String> read(String text) {
      return Optional.of(text.strip())
          .filter(line -> line.length() <= longest && line.lines().count() <= 1);
    }

    @Override
    public String write(String value) {
      return value;
    }
  }
}
