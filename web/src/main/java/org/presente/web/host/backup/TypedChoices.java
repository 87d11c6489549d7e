package org.presente.web.host.backup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.presente.host.backup.ClassChoice;
import org.presente.host.backup.DateShift;
import org.presente.host.backup.RestoreChoices;

/** The choices of a form, as they came from the browser. */
public final class TypedChoices {
  private static final String OF_LESSON = "class-";
  private static final String OF_HOLDER = "holder-";

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Map<String, String> typed;

  TypedChoices(Map<String, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  /** The key of what is wrong with the dates: no day of our times, or no number of weeks. */
  Optional<String> problem() {
    if (!getStart().isEmpty() && day().isEmpty()) {
      return Optional.of("backup.start-wrong");
    }
    return getWeeks().isEmpty() || weeks().isPresent()
        ? Optional.empty()
        : Optional.of("backup.weeks-wrong");
  }

  /**
   * @param firstDay of the file's classes
   */
  RestoreChoices choices(Optional<LocalDate> firstDay) {
    return new RestoreChoices(
        choice(typed.getOrDefault("usual", "")).orElse(ClassChoice.NEW),
        each(),
        shift(firstDay).orElse(DateShift.NONE),
        holders(),
        typed.containsKey("replace"));
  }

  /** By the name that the file has. */
  Map<String, String> holders() {
    return prefixed(OF_HOLDER);
  }

  /** Those about whom the page does not ask (any more), by name. */
  Set<Map.Entry<String, String>> holdersBut(List<String> asked) {
    Map<String, String> chosen = new TreeMap<>(holders());
    chosen.keySet().removeAll(asked);
    return chosen.entrySet();
  }

  private Map<String, ClassChoice> each() {
    Map<String, ClassChoice> each = new HashMap<>();
    prefixed(OF_LESSON).forEach((key, text) -> choice(text).ifPresent(it -> each.put(key, it)));
    return each;
  }

  private Optional<DateShift> shift(Optional<LocalDate> firstDay) {
    return firstDay.flatMap(first -> day().flatMap(start -> shift(first, start))).or(this::weeks);
  }

  /** Where no first day is given. */
  private Optional<DateShift> weeks() {
    if (!getWeeks().matches("-?[0-9]{1,4}")) {
      return Optional.empty();
    }
    int weeks = Integer.parseInt(getWeeks());
    return Math.abs(weeks) <= DateShift.MOST ? Optional.of(new DateShift(weeks)) : Optional.empty();
  }

  private static Optional<DateShift> shift(LocalDate first, LocalDate start) {
    try {
      return Optional.of(DateShift.toStart(first, start));
    } catch (IllegalArgumentException tooFar) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(getStart()))
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private Map<String, String> prefixed(String prefix) {
    Map<String, String> found = new HashMap<>();
    typed.forEach(
        (name, value) -> {
          if (name.startsWith(prefix) && !value.isEmpty()) {
            found.put(name.substring(prefix.length()), value);
          }
        });
    return found;
  }

  private static Optional<ClassChoice> choice(String text) {
    for (ClassChoice choice : ClassChoice.values()) {
      if (choice.name().equals(text)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  public String getStart() {
    return typed.getOrDefault("start", "");
  }

  public String getWeeks() {
    return typed.getOrDefault("weeks", "").strip();
  }

  public boolean isReplace() {
    return typed.containsKey("replace");
  }

  public boolean isUsual(ClassChoice choice) {
    return choice(typed.getOrDefault("usual", "")).orElse(ClassChoice.NEW) == choice;
  }

  /** Whether this was chosen for the lesson itself. */
  public boolean isOf(String lesson, ClassChoice choice) {
    return choice.name().equals(typed.get(OF_LESSON + lesson));
  }
}
