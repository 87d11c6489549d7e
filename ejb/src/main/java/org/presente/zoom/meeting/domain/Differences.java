package org.presente.zoom.meeting.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a value that Zoom tells is the one we want. Zoom adds members of its own and orders lists
 * as it likes; what it does not tell is no difference, unless something was to be switched on.
 */
final class Differences {
  private static final String ENABLE = "enable";

  private Differences() {}

  /**
   * @param told null or empty where Zoom does not tell
   */
  static boolean differs(Object told, Object wanted) {
    if (wanted instanceof Map<?, ?> members) {
      return told instanceof Map<?, ?> theirs
          ? membersDiffer(theirs, members)
          : Boolean.TRUE.equals(members.get(ENABLE));
    }
    if (wanted instanceof Collection<?> rows) {
      return !(told instanceof Collection<?> theirs) || rowsDiffer(theirs, rows);
    }
    return told != null
        && !told.toString().isEmpty()
        && !told.toString().equalsIgnoreCase(wanted.toString());
  }

  private static boolean membersDiffer(Map<?, ?> told, Map<?, ?> wanted) {
    return wanted.entrySet().stream()
        .anyMatch(member -> differs(told.get(member.getKey()), member.getValue()));
  }

  private static boolean rowsDiffer(Collection<?> told, Collection<?> wanted) {
    List<Object> left = new ArrayList<>(told);
    for (Object row : wanted) {
      if (!left.removeIf(other -> isSame(other, row))) {
        return true;
      }
    }
    return !left.isEmpty();
  }

  private static boolean isSame(Object told, Object wanted) {
    return wanted instanceof String text
        ? text.toLowerCase(Locale.ROOT).equals(String.valueOf(told).toLowerCase(Locale.ROOT))
        : !differs(told, wanted);
  }
}
