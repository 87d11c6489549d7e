package org.presente.sandbox.lms;

import static org.presente.sandbox.lms.QuirkRow.row;

import java.util.List;
import java.util.stream.IntStream;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.quirk.Quirk;

/** Quirks of Names and Role Provisioning Services. */
final class MemberQuirkRows {
  private static final String CROWDED = "3";

  private MemberQuirkRows() {}

  static List<QuirkRow> rows() {
    return List.of(
        row(
            Quirk.NEXT_PAGE_DROPS_ROLE,
            world -> world.link("?role=Learner&limit=5").contains("role=Learner"),
            true,
            false),
        row(
            Quirk.SHORT_MEMBER_ROLES,
            world -> world.memberList().path(0).path("roles").path(0).asText(),
            "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner",
            "Learner"),
        row(
            Quirk.ONLY_ACTIVE_MEMBERS,
            world -> {
              leaves(world);
              return world.members("").body().contains("Deleted");
            },
            true,
            false),
        row(Quirk.STATUS_LEFT_OUT, world -> world.memberList().path(0).has("status"), true, false),
        row(
            Quirk.MEMBERS_WITHOUT_EMAIL,
            world -> world.memberList().path(0).has("email") + " " + world.launch().has("email"),
            "true true",
            "false true"),
        row(Quirk.PAGES_OF_TEN, world -> world.memberList().size(), 32, 10),
        row(Quirk.PAGES_OF_HUNDRED, MemberQuirkRows::firstPageOfACrowd, 130, 100),
        row(
            Quirk.UNQUOTED_REL,
            world -> world.link("?limit=5").replaceFirst(".*; ", ""),
            "rel=\"next\"",
            "rel=next"),
        row(
            Quirk.RELATIVE_LINKS,
            world -> world.link("?limit=5").replaceFirst("://.*", "").replaceFirst("mod/.*", ""),
            "<http",
            "</"),
        row(Quirk.DIFFERENCES_LINKED, MemberQuirkRows::differences, "", "[33 Deleted]"),
        row(Quirk.MEMBERS_FORBIDDEN, world -> world.members("").statusCode(), 200, 403));
  }

  private static void leaves(QuirkWorld world) {
    world.control.enrol(Fixture.COURSE, "33", CourseRole.STUDENT, EnrolmentStatus.DELETED);
  }

  private static Object firstPageOfACrowd(QuirkWorld world) {
    var directory = world.control.campus().directory();
    int missing = 130 - directory.members(CROWDED).size();
    IntStream.range(0, missing).mapToObj(i -> "crowd" + i).forEach(id -> joins(world, id));
    String address =
        world.membersAddress().replace("/CourseSection/2/", "/CourseSection/" + CROWDED + "/");
    return ServiceClient.tree(world.client().get(address, ServiceClient.MEMBERS))
        .path("members")
        .size();
  }

  private static void joins(QuirkWorld world, String id) {
    world.control.campus().directory().add(new Person(id, id, "Ana", id, "99", "en", false));
    world.control.enrol(CROWDED, id, CourseRole.STUDENT, EnrolmentStatus.ACTIVE);
  }

  /** Who changed since the list was read, if the list says where to ask. */
  private static Object differences(QuirkWorld world) {
    String link = world.link("");
    if (!link.endsWith("; rel=\"differences\"")) {
      return link;
    }
    leaves(world);
    String address = link.substring(1, link.indexOf('>'));
    return org.presente.sandbox.lms.platform.Json.elements(
            ServiceClient.tree(world.client().get(address, ServiceClient.MEMBERS)).path("members"))
        .map(member -> member.path("user_id").asText() + " " + member.path("status").asText())
        .toList();
  }
}
