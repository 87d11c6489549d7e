package org.presente.host.attendance.domain;

import java.util.Map;
import java.util.TreeMap;
import org.presente.host.attendance.domain.mark.Mark;

/** Marks as the case tables write them: points, or the status where there are none. */
public final class MarkText {

  private MarkText() {}

  public static String of(Mark mark) {
    return mark.points().map(Object::toString).orElse(mark.status().name());
  }

  public static Map<String, String> of(SessionResult result) {
    Map<String, String> marks = new TreeMap<>();
    result.members().forEach(member -> marks.put(member.memberId(), of(member.mark())));
    return marks;
  }
}
