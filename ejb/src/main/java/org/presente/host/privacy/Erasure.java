package org.presente.host.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.presente.host.privacy.persistence.DeclaredRows;
import org.presente.host.roster.PersonView;
import org.presente.host.roster.RosterService;
import org.presente.host.stored.StoredTable;

/** Takes a person out of all tables; inside the caller's transaction. */
@Singleton
class Erasure {
  private final Declarations declarations;
  private final DeclaredRows rows;
  private final RosterService roster;
  private final EntityManager entityManager;

  @Inject
  Erasure(
      Declarations declarations,
      DeclaredRows rows,
      RosterService roster,
      EntityManager entityManager) {
    this.declarations = declarations;
    this.rows = rows;
    this.roster = roster;
    this.entityManager = entityManager;
  }

  /** What has to be settled first; empty when the person can go. */
  List<HeldBack> heldBack(long person) {
    return declarations.holds().stream()
        .map(hold -> new HeldBack(hold.key(), rows.count(hold.query(), person)))
        .filter(held -> held.count() > 0)
        .toList();
  }

  /** Trails first, people last, so that each step still finds what it looks the person up by. */
  void erase(PersonView person) {
    long nobody = roster.nobody(person.registrationId());
    entityManager.flush();
    declarations
        .trails()
        .forEach(
            trail ->
                rows.change(
                    "delete from %s where %s".formatted(trail.table(), trail.condition()),
                    person.id(),
                    nobody));
    for (StoredTable table : declarations.byRank()) {
      table.erasure().forEach(statement -> rows.change(statement, person.id(), nobody));
    }
    entityManager.clear();
  }
}
