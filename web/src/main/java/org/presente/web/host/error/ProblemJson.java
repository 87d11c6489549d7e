package org.presente.web.host.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.lti.json.Json;
import org.presente.web.host.language.ReaderTexts;

/**
 * What a program is told when something did not work (RFC 9457).
 *
 * @param kind ends the type's name and finds the title among the texts
 * @param more further members, such as the fields that are wrong
 */
public record ProblemJson(
    int status, String kind, Optional<String> incident, Map<String, Object> more) {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPE = "urn:presente:problem:";

  public ProblemJson {
    more = Map.copyOf(more);
  }

  public static ProblemJson of(int status, String kind) {
    return new ProblemJson(status, kind, Optional.empty(), Map.of());
  }

  /** By the status alone. */
  public static ProblemJson ofStatus(int status) {
    return of(
        status,
        switch (status) {
          case 400 -> "malformed";
          case 401 -> "unauthorized";
          case 403 -> "forbidden";
          case 404 -> "not-found";
          case 405 -> "method";
          case 406, 415 -> "media-type";
          case 413 -> "too-large";
          default -> status < 500 ? "malformed" : "failure";
        });
  }

  public ProblemJson withIncident(String code) {
    return new ProblemJson(status, kind, Optional.of(code), more);
  }

  public ProblemJson with(String member, Object value) {
    Map<String, Object> grown = new LinkedHashMap<>(more);
    grown.put(member, value);
    return new ProblemJson(status, kind, incident, grown);
  }

  /** The fields of a body that are wrong, each with a JSON pointer and a sentence. */
  public ProblemJson withErrors(List<Map<String, String>> errors) {
    return with("errors", errors);
  }

  /** In the reader's language. */
  public String text(ReaderTexts texts) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", TYPE + kind);
    members.put("title", texts.of("api.problem." + kind));
    members.put("status", status);
    incident.ifPresent(code -> members.put("incident", code));
    members.putAll(more);
    return Json.write(members);
  }
}
