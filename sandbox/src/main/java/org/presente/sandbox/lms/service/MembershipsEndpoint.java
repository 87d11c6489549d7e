package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    requireOwn(context, tool);
    Course course = gatekeeper.course(context);
    requireLesson(context, course);
    List<Member> members =
        platform.campus().directory().members(course.id()).stream()
            .filter(this::isListed)
            .filter(member -> hasRole(context, member))
            .toList();
    Page page = Page.asked(context);
    String address = platform.addresses().memberships(course.id(), tool.id());
    link(context, page, members.size(), address);
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

  private boolean isListed(Member member) {
    return member.enrolment().active() || !platform.has(Quirk.ONLY_ACTIVE_MEMBERS);
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

  private void link(Context context, Page page, int size, String address) {
    if (page.isLast(size)) {
      return;
    }
    StringBuilder next = new StringBuilder(address);
    next.append("?limit=").append(page.limit());
    next.append("&from=").append(page.from() + page.limit());
    append(next, context, "rlid");
    if (!platform.has(Quirk.NEXT_PAGE_DROPS_ROLE)) {
      append(next, context, "role");
    }
    context.header("Link", "<" + next + ">; rel=\"next\"");
  }

  private static void append(StringBuilder address, Context context, String name) {
    String value = context.queryParam(name);
    if (value != null) {
      address.append('&').append(name).append('=');
      address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private ObjectNode container(
      String address, Course course, List<Member> members, Context context, Tool tool) {
    ObjectNode container = Json.object().put("id", address);
    container
        .putObject("context")
        .put("id", course.id())
        .put("label", course.label())
        .put("title", course.title());
    MemberJson json = new MemberJson(platform, tool, context.queryParam("rlid") != null);
    var array = container.putArray("members");
    members.forEach(member -> array.add(json.of(member)));
    return container;
  }
}
