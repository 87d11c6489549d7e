package org.presente.sandbox.lms;

import static org.presente.sandbox.lms.QuirkRow.row;
import static org.presente.sandbox.lms.QuirkWorld.T1;
import static org.presente.sandbox.lms.QuirkWorld.T2;
import static org.presente.sandbox.lms.ServiceClient.aScore;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;

/** Quirks of Assignment and Grade Services. */
final class GradeQuirkRows {
  private static final String LATER = "2026-11-22T15:36:00.000Z";

  private GradeQuirkRows() {}

  static List<QuirkRow> rows() {
    return Stream.of(lineItems(), scores(), answers()).flatMap(List::stream).toList();
  }

  private static List<QuirkRow> lineItems() {
    return List.of(
        row(
            Quirk.TYPE_ID_IN_URLS,
            world -> world.column().replaceFirst(".*lineitem(?=\\?|$)", ""),
            "",
            "?type_id=2"),
        row(Quirk.SLASH_AFTER_LINE_ITEM, world -> world.column().endsWith("/"), false, true),
        row(
            Quirk.LITERAL_ACCEPT,
            world -> world.client().get(world.column(), "*/*").statusCode(),
            200,
            400),
        row(Quirk.CURLY_LINE_ITEM_LINKS, GradeQuirkRows::hasEscapedLink, false, true),
        row(
            Quirk.PUT_CLEARS_OMITTED,
            world -> {
              String column = world.column();
              world.client().put(column, Json.object().put("label", "x").put("scoreMaximum", 1));
              return ServiceClient.tree(world.client().get(column, ServiceClient.LINE_ITEM))
                  .has("tag");
            },
            true,
            false),
        row(
            Quirk.PUT_REFUSES_ID,
            world -> {
              String column = world.column();
              return world.client().put(column, world.item().put("id", column)).statusCode();
            },
            200,
            400),
        row(
            Quirk.WHOLE_MAXIMUM,
            world -> world.create(world.item().put("scoreMaximum", 7.5)).statusCode(),
            201,
            400),
        row(
            Quirk.RESOURCE_LINK_IGNORED,
            world -> {
              world.create(world.item().put("resourceLinkId", Fixture.LESSON));
              return world.grades().has("lineitem");
            },
            true,
            false),
        row(Quirk.UNKNOWN_LINK_IS_403, GradeQuirkRows::withUnknownLink, 404, 403),
        row(Quirk.UNKNOWN_LINK_IS_412, GradeQuirkRows::withUnknownLink, 404, 412),
        row(Quirk.COUPLED_DELETE_IS_401, GradeQuirkRows::deleteCoupled, 403, 401));
  }

  private static Object hasEscapedLink(QuirkWorld world) {
    world.column();
    world.column();
    String list = world.grades().path("lineitems").asText();
    String limit = list + (list.contains("?") ? "&" : "?") + "limit=1";
    HttpResponse<String> page = world.client().get(limit, ServiceClient.LINE_ITEMS);
    return page.headers().firstValue("Link").orElseThrow().contains("&amp;");
  }

  private static Object withUnknownLink(QuirkWorld world) {
    return world.create(world.item().put("resourceLinkId", "999")).statusCode();
  }

  private static Object deleteCoupled(QuirkWorld world) {
    String address = world.column();
    var gradebook = world.control.campus().gradebook();
    Column made = gradebook.columns().get(0);
    gradebook.replace(
        new Column(
            made.id(),
            made.courseId(),
            made.toolId(),
            made.label(),
            made.maximum(),
            made.resourceId(),
            made.tag(),
            Fixture.LESSON,
            true,
            made.submissionReview()));
    return world.client().delete(address).statusCode();
  }

  private static List<QuirkRow> scores() {
    return List.of(
        row(Quirk.SCORES_BY_SECOND, world -> second(world, world.aScore(T2)), 200, 409),
        row(Quirk.LATE_SCORE_IS_400, world -> second(world, world.aScore(T1)), 409, 400),
        row(
            Quirk.NOT_GRADABLE_IS_422,
            world ->
                world
                    .score(world.column(), world.aScore(T1).put("userId", Fixture.TEACHER))
                    .statusCode(),
            400,
            422),
        row(
            Quirk.NOT_GRADED_WIPES,
            world -> {
              String column = world.column();
              world.score(column, world.aScore(T1));
              world.score(column, world.aScore(LATER).put("gradingProgress", "Pending"));
              return world.result(column).has("resultScore");
            },
            true,
            false),
        row(
            Quirk.CUT_TO_MAXIMUM,
            world -> {
              String column = world.column();
              world.score(column, aScore(T1, 60, 50));
              return world.result(column).path("resultScore").asInt();
            },
            60,
            50),
        row(
            Quirk.OVER_MAXIMUM_REFUSED,
            world -> world.score(world.column(), aScore(T1, 60, 50)).statusCode(),
            200,
            400),
        row(
            Quirk.BLANK_COMMENT_REFUSED,
            world -> world.score(world.column(), world.aScore(T1).put("comment", "")).statusCode(),
            200,
            400));
  }

  private static Object second(QuirkWorld world, ObjectNode score) {
    String column = world.column();
    world.score(column, world.aScore(T1));
    return world.score(column, score).statusCode();
  }

  private static List<QuirkRow> answers() {
    return List.of(
        row(Quirk.SCORE_IS_201, GradeQuirkRows::scored, 200, 201),
        row(Quirk.SCORE_IS_202, GradeQuirkRows::scored, 200, 202),
        row(Quirk.SCORE_IS_204, GradeQuirkRows::scored, 200, 204),
        row(
            Quirk.RESULT_URL_ANSWERED,
            world ->
                world.score(world.column(), world.aScore(T1)).body().replaceFirst("http.*/", "…"),
            "",
            "{\"resultUrl\":\"…results?user_id=4\"}"),
        row(Quirk.SCORES_ARE_ATTEMPTS, GradeQuirkRows::attempts, 0, 1),
        row(
            Quirk.COMMENTS_PILE_UP,
            world -> {
              String column = world.column();
              world.score(column, world.aScore(T1).put("comment", "one"));
              world.score(column, world.aScore(LATER).put("comment", "two"));
              return world.result(column).path("comment").asText();
            },
            "two",
            "one\ntwo"),
        row(
            Quirk.RESULTS_WITHOUT_COMMENT,
            world -> {
              String column = world.column();
              world.score(column, world.aScore(T1).put("comment", "one"));
              return world.result(column).has("comment");
            },
            true,
            false));
  }

  private static Object scored(QuirkWorld world) {
    return world.score(world.column(), world.aScore(T1)).statusCode();
  }

  /** Two scores, of which one says that it is no submission. */
  private static Object attempts(QuirkWorld world) {
    String column = world.column();
    world.score(column, world.aScore(T1));
    ObjectNode regrade = world.aScore(LATER);
    regrade.putObject("https://canvas.instructure.com/lti/submission").put("new_submission", false);
    world.score(column, regrade);
    return world.control.grades().get(0).attempts();
  }
}
