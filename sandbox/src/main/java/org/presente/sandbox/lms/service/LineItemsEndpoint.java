package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;

/** The container of a course's line items: list and create. */
public final class LineItemsEndpoint {
  private static final Endpoint ENDPOINT = Endpoint.LINE_ITEMS;
  private final Platform platform;
  private final Gatekeeper gatekeeper;

  public LineItemsEndpoint(Platform platform, Gatekeeper gatekeeper) {
    this.platform = platform;
    this.gatekeeper = gatekeeper;
  }

  public void list(Context context) {
    MediaType.LINE_ITEMS.requireAccepted(platform, context, ENDPOINT);
    Tool tool = gatekeeper.admit(context, ENDPOINT, Scopes.LINE_ITEM, Scopes.LINE_ITEM_READONLY);
    gatekeeper.requireTypeId(context, ENDPOINT, tool);
    Course course = gatekeeper.course(context);
    List<Column> wanted =
        platform.campus().gradebook().columnsOf(course.id()).stream()
            .filter(column -> column.toolId().equals(tool.id()))
            .filter(column -> fits(context, "resource_id", column.resourceId()))
            .filter(column -> fits(context, "resource_link_id", column.lessonId()))
            .filter(column -> fits(context, "tag", column.tag()))
            .toList();
    Page page = Page.asked(context);
    link(context, page, wanted.size(), platform.addresses().lineItems(course.id(), tool.id()));
    var items = Json.array();
    page.of(wanted).forEach(column -> items.add(LineItemJson.of(column, platform.addresses())));
    context.result(items.toString());
    MediaType.LINE_ITEMS.on(context);
  }

  private static boolean fits(Context context, String filter, String value) {
    String asked = context.queryParam(filter);
    return asked == null || asked.equals(value);
  }

  private void link(Context context, Page page, int size, String address) {
    if (page.limit() == 0) {
      return;
    }
    String pages = address + (address.contains("?") ? "&" : "?") + "limit=" + page.limit();
    int last = size == 0 ? 0 : (size - 1) / page.limit() * page.limit();
    StringBuilder link = new StringBuilder();
    link.append(relation(pages, 0, "first"));
    link.append(", ").append(relation(pages, page.from(), "canonical"));
    if (page.from() > 0) {
      link.append(", ").append(relation(pages, Math.max(0, page.from() - page.limit()), "prev"));
    }
    if (!page.isLast(size)) {
      link.append(", ").append(relation(pages, page.from() + page.limit(), "next"));
    }
    link.append(", ").append(relation(pages, last, "last"));
    context.header("Link", link.toString());
  }

  /** Moodle escapes the address for HTML and writes typographic quotes, as UTF-8 bytes. */
  private String relation(String pages, int from, String name) {
    return platform.has(Quirk.CURLY_LINE_ITEM_LINKS)
        ? "<%s&amp;from=%d>; rel=%s%s%s"
            .formatted(
                pages.replace("&", "&amp;"), from, "\u00e2\u0080\u009c", name, "\u00e2\u0080\u009d")
        : "<%s&from=%d>; rel=\"%s\"".formatted(pages, from, name);
  }

  public void create(Context context) {
    MediaType.LINE_ITEM.requireSent(platform, context, ENDPOINT);
    Tool tool = gatekeeper.admit(context, ENDPOINT, Scopes.LINE_ITEM);
    gatekeeper.requireTypeId(context, ENDPOINT, tool);
    Course course = gatekeeper.course(context);
    ObjectNode sent = LineItemBody.read(platform, context, ENDPOINT);
    String lessonId = sent.path("resourceLinkId").asText();
    requireOwnLesson(course, lessonId);
    Column column = LineItemJson.column(sent, place(course, tool, lessonId));
    platform.campus().gradebook().add(column);
    sent.put("id", platform.addresses().lineItem(course.id(), column.id(), tool.id()));
    context.status(201).result(sent.toString());
    MediaType.LINE_ITEM.on(context);
  }

  private Column place(Course course, Tool tool, String lessonId) {
    String id = platform.campus().gradebook().newColumnId();
    String link = platform.has(Quirk.RESOURCE_LINK_IGNORED) ? "" : lessonId;
    return new Column(
        id, course.id(), tool.id(), "", 1, "", "", link, false, Json.object().nullNode());
  }

  private void requireOwnLesson(Course course, String lessonId) {
    boolean known =
        platform.campus().catalogue().lessonsOf(course.id()).stream()
            .anyMatch(lesson -> lesson.id().equals(lessonId));
    if (!lessonId.isEmpty() && !known) {
      throw platform.refuse(
          ENDPOINT,
          unknownLink(),
          "line-item.resourceLinkId",
          "resourceLinkId is not of this course");
    }
  }

  private int unknownLink() {
    if (platform.has(Quirk.UNKNOWN_LINK_IS_412)) {
      return 412;
    }
    return platform.has(Quirk.UNKNOWN_LINK_IS_403) ? 403 : 404;
  }
}
