package org.presente.sandbox.lms.deeplinking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.AutoForm;
import org.presente.sandbox.lms.platform.Html;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.token.ToolKeys;

/** Where the browser brings the tool's answer. Anything wrong with it: nothing of it is taken. */
public final class PickedEndpoint implements Handler {
  private static final String REPOST = "repost";
  private final Platform platform;
  private final DeepLinking deepLinking;
  private final SignedAnswer signed;
  private final AnswerCheck check;

  public PickedEndpoint(Platform platform, DeepLinking deepLinking) {
    this.platform = platform;
    this.deepLinking = deepLinking;
    this.signed = new SignedAnswer(new ToolKeys(platform.violations()));
    this.check = new AnswerCheck(platform);
  }

  @Override
  public void handle(Context context) {
    Optional<String> person = platform.sessions().personId(context);
    if (person.isEmpty()) {
      withoutSession(context);
      return;
    }
    deepLinking
        .picking(String.valueOf(context.queryParam("picking")))
        .filter(picking -> picking.personId().equals(person.get()))
        .ifPresentOrElse(picking -> answered(context, picking), () -> unknown(context));
  }

  /** The tool's page is of another site, so our cookie stays away: our own page sends it again. */
  private static void withoutSession(Context context) {
    Map<String, String> fields = new LinkedHashMap<>();
    context.formParamMap().forEach((name, values) -> fields.put(name, values.get(0)));
    if (fields.containsKey(REPOST)) {
      page(context, 403, "<p id=\"lms-message\">Nobody is signed in.</p>");
      return;
    }
    fields.put(REPOST, "1");
    new AutoForm(Addresses.PICKED + "?" + context.queryString(), fields).show(context);
  }

  private void unknown(Context context) {
    platform
        .violations()
        .refuse(Endpoint.DEEP_LINKING, "deep-linking.once", "nothing is being picked, or no more");
    page(context, 400, "<p id=\"lms-message\">Nothing is being picked here, or no more.</p>");
  }

  private void answered(Context context, Picking picking) {
    Tool tool = platform.campus().tools().tool(picking.toolId()).orElseThrow();
    List<Breach> breaches = new ArrayList<>();
    ObjectNode claims =
        signed
            .read(String.valueOf(context.formParam("JWT")), tool, breaches)
            .orElseGet(Json::object);
    if (breaches.isEmpty()) {
      check.check(claims, picking, tool, breaches);
    }
    PickedContent content = new PickedContent(picking, claims, breaches, List.of());
    if (breaches.isEmpty()) {
      LessonMaker maker = new LessonMaker(platform, picking);
      content =
          new PickedContent(
              picking, claims, breaches, content.items().stream().map(maker::make).toList());
    }
    deepLinking.answered(content);
    show(context, content);
  }

  private void show(Context context, PickedContent content) {
    content
        .faults()
        .forEach(
            breach ->
                platform
                    .violations()
                    .refuse(Endpoint.DEEP_LINKING, breach.rule(), breach.detail()));
    if (content.faults().isEmpty()) {
      page(context, 200, backToTheCourse(content.picking().courseId()));
    } else {
      page(
          context,
          400,
          content.faults().stream()
              .map(breach -> "<li>%s</li>".formatted(Html.escape(breach.detail())))
              .collect(
                  Collectors.joining(
                      "",
                      "<p id=\"lms-message\">The tool's answer was not taken:</p>"
                          + "<ul id=\"deep-linking-faults\">",
                      "</ul>")));
    }
  }

  /** The page stands in the course's frame; the course is to show outside of it. */
  private static String backToTheCourse(String courseId) {
    return """
        <p><a id="back-to-course" target="_top" href="/courses/%1$s">Back to the course</a></p>
        <script>window.top.location.href = '/courses/%1$s';</script>"""
        .formatted(courseId);
  }

  private static void page(Context context, int status, String body) {
    context
        .status(status)
        .html(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>LMS</title></head>
            <body>%s</body></html>
            """
                .formatted(body));
  }
}
