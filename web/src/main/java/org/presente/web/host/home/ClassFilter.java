package org.presente.web.host.home;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.calendar.ClassView;

/**
 * Which classes the reader wants to see, from the address.
 *
 * @param words that name of class or lesson must contain, whatever the case
 */
record ClassFilter(String words, Show show, Kind kind) {
  private static final int LONGEST = 100;

  enum Show {
    ALL,
    UPCOMING,
    PAST,
    CANCELLED,
    MATTERS
  }

  enum Kind {
    ALL,
    ONCE,
    SERIES
  }

  /** What cannot be read counts as not said. */
  static ClassFilter of(Map<String, String> parameters) {
    String typed = parameters.getOrDefault("q", "").strip();
    return new ClassFilter(
        typed.substring(0, Math.min(typed.length(), LONGEST)),
        named(Show.values(), parameters.get("show")).orElse(Show.ALL),
        named(Kind.values(), parameters.get("kind")).orElse(Kind.ALL));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Stream.of(values).filter(value -> value.name().equalsIgnoreCase(name)).findFirst();
  }

  boolean isAny() {
    return !words.isEmpty() || show != Show.ALL || kind != Kind.ALL;
  }

  boolean takes(ClassLine line) {
    return containsWords(line) && isShown(line) && isOfKind(line);
  }

  private boolean containsWords(ClassLine line) {
    String names = line.held().title() + "\n" + line.held().lesson();
    return names.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  private boolean isShown(ClassLine line) {
    return switch (show) {
      case ALL -> true;
      case UPCOMING ->
          switch (line.held().state()) {
            case UPCOMING, NOW -> true;
            case PAST, CANCELLED -> false;
          };
      case PAST -> line.held().state() == ClassView.State.PAST;
      case CANCELLED -> line.held().state() == ClassView.State.CANCELLED;
      case MATTERS -> !line.matters().isEmpty();
    };
  }

  private boolean isOfKind(ClassLine line) {
    return kind == Kind.ALL || line.held().series() == (kind == Kind.SERIES);
  }
}
