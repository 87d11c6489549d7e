package org.presente.host.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.presente.host.audit.AuditLog;
import org.presente.host.config.Configuration;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;
import org.presente.host.privacy.Declarations.Declared;
import org.presente.host.roster.PersonView;
import org.presente.host.roster.RosterService;
import org.presente.host.stored.Kept;
import org.presente.host.stored.Kind;

/** What is stored of people: shown, exported, erased. */
@Stateless
public class PrivacyService {
  @Inject private Declarations declarations;
  @Inject private PersonalExport export;
  @Inject private Erasure erasure;
  @Inject private RosterService roster;
  @Inject private Configuration configuration;
  @Inject private AuditLog audit;
  @Inject private VisitAudit visits;

  /** What is stored of people, from the declarations; tables of one purpose and time are one. */
  public List<StoredView> stored() {
    Map<List<Object>, StoredView> views = new LinkedHashMap<>();
    declarations.tables().stream()
        .filter(declared -> declared.table().isPersonal())
        .map(this::view)
        .forEach(
            view ->
                views.merge(
                    List.of(view.owner(), view.purpose(), view.whose(), view.reason(), view.time()),
                    view,
                    PrivacyService::both));
    return List.copyOf(views.values());
  }

  private StoredView view(Declared declared) {
    Kept kept = declared.table().kept();
    return new StoredView(
        declared.owner(),
        declared.table().purpose(),
        declared.table().whose(),
        kinds(declared.table().columns().values().stream()),
        kept.reason(),
        kept.setting().map(configuration::get).map(Duration::parse).or(kept::fixed));
  }

  private static StoredView both(StoredView one, StoredView other) {
    return new StoredView(
        one.owner(),
        one.purpose(),
        one.whose(),
        kinds(Stream.concat(one.kinds().stream(), other.kinds().stream())),
        one.reason(),
        one.time());
  }

  private static List<Kind> kinds(Stream<Kind> told) {
    return List.copyOf(new TreeSet<>(told.filter(Kind::isPersonal).toList()));
  }

  /** Everything that is stored of the visitor. */
  public JsonObject exportOwn(Visit visit) {
    visits.write("privacy.exported-own", visit);
    return export.of(visit.personId());
  }

  /**
   * Everything that is stored of somebody; empty when there is no such person.
   *
   * @param admin user name of who asks
   */
  public Optional<JsonObject> export(String admin, long personId) {
    Optional<PersonView> person = roster.person(personId);
    person.ifPresent(found -> audit.write(admin, "privacy.exported", subject(personId), ""));
    return person.map(found -> export.of(personId));
  }

  /**
   * Takes somebody out of all tables.
   *
   * @param admin user name of who decides
   * @return what has to be settled first; empty when the person is gone now
   */
  public List<HeldBack> erase(String admin, long personId) {
    List<HeldBack> held = erasure.heldBack(personId);
    if (held.isEmpty()) {
      roster
          .person(personId)
          .filter(person -> !person.subject().equals(PersonView.ERASED))
          .ifPresent(
              person -> {
                erasure.erase(person);
                audit.write(admin, "privacy.erased", "person", "");
              });
    }
    return held;
  }

  /** Which audit entries are about an export; after an erasure nothing is left of the id. */
  private static String subject(long personId) {
    return "person " + personId;
  }
}
