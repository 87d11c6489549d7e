package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.platform.Roles;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.Quirk;

/** Who is in a course. */
public final class MembershipsEndpoint {
  private static final Endpoint ENDPOINT = Endpoint.MEMBERSHIPS;
  private final Platform platform;
  private final Gatekeeper gatekeeper;
  private final Roles roles;

  public MembershipsEndpoint(Platform platform, Gatekeeper gatekeeper) {
    this.platform = platform;
    this.gatekeeper = gatekeeper;
    this.roles = new Roles(platform.quirks());
  }

  public void get(Context context) {
    MediaType.MEMBERSHIPS.requireAccepted(platform, context, ENDPOINT);
    Tool tool = gatekeeper.admit(context, ENDPOINT, Scopes.MEMBERSHIP);
    requireAllowed();
    requireOwn(context, tool);
    Course course = gatekeeper.course(context);
    requireLesson(context, course);
    List<Member> members =
        platform.campus().directory().members(course.id()).stream()
            .filter(member -> isListed(context, member))
            .filter(member -> hasRole(context, member))
            .toList();
    Page page = page(context);
    String address = platform.addresses().memberships(course.id(), tool.id());
    new MemberLinks(platform, address).show(context, page, members.size());
    context.result(container(address, course, page.of(members), context, tool).toString());
    MediaType.MEMBERSHIPS.on(context);
  }

  private static void requireOwn(Context context, Tool tool) {
    if (!context.pathParam("tool").equals(tool.id())) {
      throw Refusal.explained(401, "Unauthorized");
    }
  }

  private void requireLesson(Context context, Course course) {
    String lessonId = context.queryParam("rlid");
    if (lessonId != null
        && platform.campus().catalogue().lessonsOf(course.id()).stream()
            .map(Lesson::id)
            .noneMatch(lessonId::equals)) {
      throw platform.refuse(ENDPOINT, 404, "memberships.rlid", "no such resource link");
    }
  }

  private void requireAllowed() {
    if (platform.has(Quirk.MEMBERS_FORBIDDEN)) {
      throw Refusal.explained(403, "an administrator withdrew the list of members");
    }
  }

  private Page page(Context context) {
    Page asked = Page.asked(context);
    if (platform.has(Quirk.PAGES_OF_TEN)) {
      return asked.cutTo(10);
    }
    return platform.has(Quirk.PAGES_OF_HUNDRED) ? asked.cutTo(100) : asked;
  }

  private boolean isListed(Context context, Member member) {
    String since = context.queryParam(MemberLinks.SINCE);
    boolean concerned =
        since == null
            || platform
                .campus()
                .directory()
                .changedSince(member.enrolment(), Long.parseLong(since));
    boolean listsActive =
        platform.has(Quirk.ONLY_ACTIVE_MEMBERS) || platform.has(Quirk.STATUS_LEFT_OUT);
    boolean shown = member.enrolment().active() || !listsActive;
    return concerned && shown;
  }

  /** The filter may be a full URI or, as Moodle takes it, a context role's short name. */
  private boolean hasRole(Context context, Member member) {
    String asked = context.queryParam("role");
    if (asked == null || asked.isEmpty()) {
      return true;
    }
    String full = asked.startsWith("http://") ? asked : Roles.MEMBERSHIP + asked;
    return roles.of(member.role()).contains(full);
  }

  private boolean wantsGroups(Context context) {
    return "true".equals(context.queryParam("groups")) && platform.offers(Capability.GROUPS);
  }

  private ObjectNode container(
      String address, Course course, List<Member> members, Context context, Tool tool) {
    ObjectNode container = Json.object().put("id", address);
    container
        .putObject("context")
        .put("id", course.id())
        .put("label", course.label())
        .put("title", course.title());
    MemberJson json =
        new MemberJson(platform, tool, context.queryParam("rlid") != null, wantsGroups(context));
    var array = container.putArray("members");
    members.forEach(member -> array.add(json.of(member)));
    return container;
  }
}
