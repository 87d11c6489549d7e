package org.presente.web.host.visit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.plugin.Rights;
import org.presente.host.roster.CourseRole;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/** A visit as text. Only we read what we wrote; the seal round it stands for its form. */
final class VisitJson {
  private VisitJson() {}

  static String write(Visit visit) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", visit.id());
    json.put("registration", visit.registrationId());
    json.put("deployment", visit.deploymentId());
    json.put("course", visit.courseId());
    json.put("person", visit.personId());
    json.put("role", visit.role().name());
    json.put("locale", visit.locale());
    json.put("origin", visit.platformOrigin());
    json.put("expires", visit.expiresAt().toEpochMilli());
    visit.lessonId().ifPresent(lesson -> json.put("lesson", lesson));
    visit.zone().ifPresent(zone -> json.put("zone", zone));
    visit.returnUrl().ifPresent(url -> json.put("return", url));
    visit.reviewedPersonId().ifPresent(person -> json.put("reviewed", person));
    visit.actualSubject().ifPresent(subject -> json.put("actual", subject));
    return Json.write(json);
  }

  static Visit read(String text) {
    JsonObject json = object(text);
    return new Visit(
        json.text("id").orElseThrow(),
        number(json, "registration").orElseThrow(),
        number(json, "deployment").orElseThrow(),
        number(json, "course").orElseThrow(),
        number(json, "lesson"),
        number(json, "person").orElseThrow(),
        CourseRole.valueOf(json.text("role").orElseThrow()),
        json.text("locale").orElseThrow(),
        json.text("zone"),
        json.text("return"),
        json.text("origin").orElseThrow(),
        Instant.ofEpochMilli(number(json, "expires").orElseThrow()),
        number(json, "reviewed"),
        json.text("actual"),
        Rights.asDeclared());
  }

  private static JsonObject object(String text) {
    try {
      return Json.object(text);
    } catch (JsonException notOurs) {
      throw new IllegalStateException("a sealed visit is JSON", notOurs);
    }
  }

  private static Optional<Long> number(JsonObject json, String name) {
    return json.number(name).map(BigDecimal::longValueExact);
  }
}
