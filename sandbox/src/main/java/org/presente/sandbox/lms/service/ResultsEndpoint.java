package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;

/** Gives the marks back: what the student sees, a teacher's changes included. */
public final class ResultsEndpoint {
  private static final Endpoint ENDPOINT = Endpoint.RESULTS;
  private static final DateTimeFormatter WITH_OFFSET =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(ZoneOffset.UTC);
  private final Platform platform;
  private final Gatekeeper gatekeeper;

  public ResultsEndpoint(Platform platform, Gatekeeper gatekeeper) {
    this.platform = platform;
    this.gatekeeper = gatekeeper;
  }

  public void get(Context context) {
    MediaType.RESULTS.requireAccepted(platform, context, ENDPOINT);
    Tool tool = gatekeeper.admit(context, ENDPOINT, Scopes.RESULT_READONLY);
    gatekeeper.requireTypeId(context, ENDPOINT, tool);
    Column column = gatekeeper.column(context, tool);
    String person = context.queryParam("user_id");
    List<Grade> grades =
        platform.campus().gradebook().gradesOf(column.id()).stream()
            .filter(grade -> person == null || platform.subject(grade.personId()).equals(person))
            .toList();
    Page page = Page.asked(context);
    link(context, page, grades.size());
    var results = Json.array();
    page.of(grades).forEach(grade -> results.add(result(column, grade)));
    context.result(results.toString());
    MediaType.RESULTS.on(context);
  }

  private void link(Context context, Page page, int size) {
    if (!page.isLast(size)) {
      String address = platform.addresses().of(context.path());
      String type = context.queryParam("type_id");
      context.header(
          "Link",
          "<%s?%slimit=%d&from=%d>; rel=\"next\""
              .formatted(
                  address,
                  type == null ? "" : "type_id=" + type + "&",
                  page.limit(),
                  page.from() + page.limit()));
    }
  }

  private ObjectNode result(Column column, Grade grade) {
    ObjectNode result = Json.object();
    result.put(
        "id",
        platform
            .addresses()
            .result(
                column.courseId(),
                column.id(),
                column.toolId(),
                platform.subject(grade.personId())));
    result.put("userId", platform.subject(grade.personId()));
    if (grade.shown().isPresent()) {
      Json.putNumber(result, "resultScore", grade.shown().getAsDouble());
      Json.putNumber(result, "resultMaximum", column.maximum());
      if (!grade.comment().isEmpty() && !platform.has(Quirk.RESULTS_WITHOUT_COMMENT)) {
        result.put("comment", grade.comment());
      }
      result.put(
          "scoreOf",
          platform.addresses().lineItem(column.courseId(), column.id(), column.toolId()));
      result.put("timestamp", WITH_OFFSET.format(grade.timestamp()));
    }
    return result;
  }
}
