package org.presente.web.host.visit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;

/** A visit as text. Only we read what we wrote; the seal round it stands for its form. */
final class VisitJson {
  private VisitJson() {}

  static String write(Visit visit) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("id", visit.id())
            .add("registration", visit.registrationId())
            .add("deployment", visit.deploymentId())
            .add("course", visit.courseId())
            .add("person", visit.personId())
            .add("role", visit.role().name())
            .add("locale", visit.locale())
            .add("origin", visit.platformOrigin())
            .add("expires", visit.expiresAt().toEpochMilli());
    visit.lessonId().ifPresent(lesson -> json.add("lesson", lesson));
    visit.zone().ifPresent(zone -> json.add("zone", zone));
    visit.returnUrl().ifPresent(url -> json.add("return", url));
    return json.build().toString();
  }

  static Visit read(String text) {
    JsonObject json = Json.createReader(new StringReader(text)).readObject();
    return new Visit(
        json.getString("id"),
        number(json, "registration"),
        number(json, "deployment"),
        number(json, "course"),
        json.containsKey("lesson") ? Optional.of(number(json, "lesson")) : Optional.empty(),
        number(json, "person"),
        CourseRole.valueOf(json.getString("role")),
        json.getString("locale"),
        Optional.ofNullable(json.getString("zone", null)),
        Optional.ofNullable(json.getString("return", null)),
        json.getString("origin"),
        Instant.ofEpochMilli(number(json, "expires")));
  }

  private static long number(JsonObject json, String name) {
    return json.getJsonNumber(name).longValueExact();
  }
}
