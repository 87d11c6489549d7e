package org.presente.sandbox.lms.launch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** The claim of the grade service, all of whose parts are optional. */
record GradesClaim(Platform platform) {
  private static final String NAME = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

  void bend(ObjectNode claims, LaunchFacts facts) {
    if (!(claims.path(NAME) instanceof ObjectNode claim)) {
      return;
    }
    if (platform.has(Quirk.LINE_ITEM_ALWAYS) && facts.lineItem().isEmpty()) {
      facts.lesson().ifPresent(lesson -> claim.put("lineitem", newLineItem(lesson, facts)));
    }
    if (platform.has(Quirk.LINE_ITEM_UNTOLD)) {
      claim.remove("lineitem");
    }
    if (platform.has(Quirk.ONLY_LINE_ITEM)) {
      claim.remove("lineitems");
    }
    if (platform.has(Quirk.GRADES_CLAIM_EMPTY)) {
      claim.removeAll();
    }
  }

  /** A column that belongs to its link, as if it had been made with it. */
  private String newLineItem(Lesson lesson, LaunchFacts facts) {
    var gradebook = platform.campus().gradebook();
    gradebook.add(
        new Column(
            gradebook.newColumnId(),
            lesson.courseId(),
            facts.tool().id(),
            lesson.title(),
            100,
            "",
            "",
            lesson.id(),
            true,
            Json.object().nullNode()));
    return facts.lineItem();
  }
}
