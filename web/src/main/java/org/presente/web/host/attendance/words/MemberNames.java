package org.presente.web.host.attendance.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.presente.host.roster.MemberView;
import org.presente.web.host.language.Texts;

/**
 * The names of a course's members; namesakes are told apart by what the platform knows them by.
 *
 * @param byPerson only who has a name
 */
public record MemberNames(Map<Long, String> byPerson) {
  public MemberNames {
    byPerson = Map.copyOf(byPerson);
  }

  public static MemberNames of(Collection<MemberView> members, Texts texts) {
    Map<String, Long> bearers =
        members.stream()
            .collect(Collectors.groupingBy(MemberNames::compared, Collectors.counting()));
    Map<Long, String> names = new HashMap<>();
    for (MemberView member : members) {
      boolean alone = bearers.get(compared(member)) == 1;
      if (!member.name().isBlank()) {
        names.put(member.personId(), alone ? member.name() : apart(member, texts));
      }
    }
    return new MemberNames(names);
  }

  private static String compared(MemberView member) {
    return member.name().strip().toLowerCase(Locale.ROOT);
  }

  private static String apart(MemberView member, Texts texts) {
    String known = member.email().orElseGet(() -> texts.of("attendance.id", member.subject()));
    return texts.of("attendance.namesake", member.name(), known);
  }

  /**
   * @param otherwise for who is no member any more
   */
  String of(long personId, String otherwise) {
    return byPerson.getOrDefault(personId, otherwise);
  }
}
