package org.presente.host.attendance.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.presente.host.backup.PartReader;
import org.presente.host.backup.Restoration;
import org.presente.host.course.CourseArchive;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;

/**
 * How a file refers to members: by the platform's id and the address. An id means something only in
 * the deployment it comes from; elsewhere the address has to be the same. Names are no references;
 * those that somebody had in a class stand in {@link DecisionJson decisions}.
 */
@Singleton
class PeopleRefs {
  private static final int MOST_PEOPLE = 100_000;

  private final RosterService roster;
  private final CourseArchive courses;

  @Inject
  PeopleRefs(RosterService roster, CourseArchive courses) {
    this.roster = roster;
    this.courses = courses;
  }

  static String ref(long personId) {
    return "p" + personId;
  }

  JsonObjectBuilder write(long courseId) {
    JsonArrayBuilder people = Json.createArrayBuilder();
    for (MemberView member : roster.members(courseId)) {
      JsonObjectBuilder person =
          Json.createObjectBuilder()
              .add("ref", ref(member.personId()))
              .add("subject", member.subject());
      member.email().ifPresent(email -> person.add("email", email));
      people.add(person);
    }
    return Json.createObjectBuilder()
        .add("deployment", courses.deploymentId(courseId))
        .add("people", people);
  }

  /** By reference, the member of the course; empty for who is not in it. */
  Map<String, Optional<Long>> read(JsonObject part, Restoration to) {
    PartReader all = new PartReader(part);
    long deployment = all.longNumber("deployment", 0, Long.MAX_VALUE);
    boolean same = to.ours() && deployment == to.visit().deploymentId();
    List<MemberView> members = roster.members(to.courseId());
    Map<String, Long> bySubject = new HashMap<>();
    Map<String, Long> byAddress = new HashMap<>();
    for (MemberView member : members) {
      bySubject.put(member.subject(), member.personId());
      member.email().ifPresent(it -> byAddress.put(address(it), member.personId()));
    }
    Map<String, Optional<Long>> found = new HashMap<>();
    for (PartReader person : all.objects("people", MOST_PEOPLE)) {
      String subject = person.text("subject", 255);
      Optional<Long> byId = same ? Optional.ofNullable(bySubject.get(subject)) : Optional.empty();
      Optional<String> address = person.textIfAny("email", 320).map(PeopleRefs::address);
      found.put(
          person.text("ref", 40),
          byId.or(() -> address.flatMap(it -> Optional.ofNullable(byAddress.get(it)))));
    }
    return found;
  }

  private static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
