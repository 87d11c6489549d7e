package org.presente.host.attendance.domain.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decisions of a course in the order in which they were made. The latest about a key counts;
 * undoing it brings back the one before, if any.
 */
public record Decisions(List<Decision> made) {

  public static final Decisions NONE = new Decisions(List.of());

  public Decisions {
    made = List.copyOf(made);
  }

  public Decisions with(Decision decision) {
    List<Decision> more = new ArrayList<>(made);
    more.add(decision);
    return new Decisions(more);
  }

  public Decisions undo(IdentityKey key) {
    List<Decision> less = new ArrayList<>(made);
    latest(key).ifPresent(decision -> less.remove(made.lastIndexOf(decision)));
    return new Decisions(less);
  }

  public Optional<Decision> latest(IdentityKey key) {
    return made.stream().filter(decision -> decision.key().equals(key)).reduce((a, b) -> b);
  }
}
