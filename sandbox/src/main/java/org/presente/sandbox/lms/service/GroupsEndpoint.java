package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.people.CourseGroup;
import org.presente.sandbox.lms.people.GroupSet;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Capability;

/** The groups of a course and their sets, Course Groups 1.0. */
public final class GroupsEndpoint {
  private final Platform platform;
  private final Gatekeeper gatekeeper;

  public GroupsEndpoint(Platform platform, Gatekeeper gatekeeper) {
    this.platform = platform;
    this.gatekeeper = gatekeeper;
  }

  /** The claim {@code groupsservice}. */
  public static ObjectNode claim(Addresses addresses, String courseId) {
    ObjectNode claim = Json.object();
    claim.putArray("scope").add(Scopes.GROUPS);
    claim.put("context_groups_url", addresses.groups(courseId));
    claim.put("context_group_sets_url", addresses.groupSets(courseId));
    claim.putArray("service_versions").add("1.0");
    return claim;
  }

  public void groups(Context context) {
    MediaType.GROUPS.requireAccepted(platform, context, Endpoint.GROUPS);
    Course course = course(context, Endpoint.GROUPS);
    String user = context.queryParam("user_id");
    List<ObjectNode> all =
        platform.campus().groups().of(course.id()).stream()
            .filter(group -> user == null || group.memberIds().contains(platform.personId(user)))
            .map(GroupsEndpoint::json)
            .toList();
    show(context, all, "groups", platform.addresses().groups(course.id()));
    MediaType.GROUPS.on(context);
  }

  public void sets(Context context) {
    MediaType.GROUP_SETS.requireAccepted(platform, context, Endpoint.GROUP_SETS);
    Course course = course(context, Endpoint.GROUP_SETS);
    List<ObjectNode> all =
        platform.campus().groups().setsOf(course.id()).stream().map(GroupsEndpoint::json).toList();
    show(context, all, "sets", platform.addresses().groupSets(course.id()));
    MediaType.GROUP_SETS.on(context);
  }

  private Course course(Context context, Endpoint endpoint) {
    gatekeeper.admit(context, endpoint, Scopes.GROUPS);
    if (!platform.offers(Capability.GROUPS)) {
      throw Refusal.explained(404, "no such service");
    }
    return gatekeeper.course(context);
  }

  private static ObjectNode json(CourseGroup group) {
    ObjectNode json = Json.object().put("id", group.id()).put("name", group.name());
    if (!group.tag().isEmpty()) {
      json.put("tag", group.tag());
    }
    return group.setId().isEmpty() ? json : json.put("set_id", group.setId());
  }

  private static ObjectNode json(GroupSet set) {
    return Json.object().put("id", set.id()).put("name", set.name());
  }

  private static void show(Context context, List<ObjectNode> all, String name, String address) {
    Page page = Page.asked(context);
    if (!page.isLast(all.size())) {
      String user = context.queryParam("user_id");
      context.header(
          "Link",
          "<%s?limit=%d&from=%d%s>; rel=\"next\""
              .formatted(
                  address,
                  page.limit(),
                  page.from() + page.limit(),
                  user == null ? "" : "&user_id=" + user));
    }
    ObjectNode container = Json.object().put("id", address);
    container.putArray(name).addAll(page.of(all));
    context.result(container.toString());
  }
}
