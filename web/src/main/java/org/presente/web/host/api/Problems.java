package org.presente.web.host.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.presente.web.host.error.ProblemJson;
import org.presente.web.host.language.ReaderTexts;

/** Problems as answers, in the language the caller prefers. */
@RequestScoped
public class Problems {
  @Inject private ReaderTexts texts;

  public Response answer(ProblemJson problem) {
    return Response.status(problem.status())
        .type(ProblemJson.MEDIA_TYPE + ";charset=UTF-8")
        .header("Cache-Control", "no-store")
        .entity(problem.text(texts))
        .build();
  }

  public Response answer(int status, String kind) {
    return answer(ProblemJson.of(status, kind));
  }

  /** What a text key means in the caller's language. */
  public String text(String key, Object... arguments) {
    return texts.of(key, arguments);
  }
}
