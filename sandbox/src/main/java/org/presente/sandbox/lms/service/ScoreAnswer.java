package org.presente.sandbox.lms.service;

import io.javalin.http.Context;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Quirk;

/** What a tool hears of a score that was taken; platforms do not agree on it. */
record ScoreAnswer(Platform platform) {

  void show(Context context, Column column, String personId) {
    context.status(status());
    MediaType.SCORE.on(context);
    if (platform.has(Quirk.RESULT_URL_ANSWERED)) {
      String address =
          platform
              .addresses()
              .result(column.courseId(), column.id(), column.toolId(), platform.subject(personId));
      context.result(Json.object().put("resultUrl", address).toString());
      context.contentType("application/json; charset=utf-8");
    }
  }

  private int status() {
    if (platform.has(Quirk.SCORE_IS_201)) {
      return 201;
    }
    if (platform.has(Quirk.SCORE_IS_202)) {
      return 202;
    }
    return platform.has(Quirk.SCORE_IS_204) ? 204 : 200;
  }
}
