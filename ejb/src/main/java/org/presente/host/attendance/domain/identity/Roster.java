package org.presente.host.attendance.domain.identity;

import java.util.List;

/** The people of the course, those who left included, and the keys known to be theirs. */
public record Roster(List<Member> members, List<Link> links) {

  public Roster {
    members = List.copyOf(members);
    links = List.copyOf(links);
  }

  public static Roster of(Member... members) {
    return new Roster(List.of(members), List.of());
  }
}
