package org.presente.web.zoom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;
import org.presente.web.host.api.TokenResource;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.plan.PlannedLesson;

/** The description of the API is written by hand; here it is held to the resources. */
class OpenApiTest {
  private static final List<Class<?>> RESOURCES =
      List.of(LessonsResource.class, TokenResource.class);
  private final JsonObject document = document();

  @Test
  void everyResourceIsDescribedWithItsScopeAndNothingElseIs() {
    Map<String, String> written = new TreeMap<>();
    for (Class<?> resource : RESOURCES) {
      String base = "/api/" + resource.getAnnotation(Path.class).value();
      for (Method method : resource.getDeclaredMethods()) {
        verb(method)
            .ifPresent(
                verb -> {
                  Path below = method.getAnnotation(Path.class);
                  written.put(
                      verb + " " + base + (below == null ? "" : "/" + below.value()),
                      scope(method));
                });
      }
    }

    assertThat(described()).isEqualTo(written).hasSize(5);
  }

  @Test
  void theExampleIsAGoodBodyAndAnswersHaveTheMembersOfBodies() throws JsonException {
    JsonObject example =
        document
            .object("paths")
            .flatMap(it -> it.object("/api/v1/courses/{course}/lessons/{lesson}"))
            .flatMap(it -> it.object("put"))
            .flatMap(it -> it.object("requestBody"))
            .flatMap(it -> it.object("content"))
            .flatMap(it -> it.object("application/json"))
            .flatMap(it -> it.object("example"))
            .orElseThrow();
    assertThat(PlanBody.of(example).faults()).isEmpty();

    MeetingDraft draft =
        new MeetingDraft(
            "Cells",
            LocalDateTime.parse("2026-12-01T10:00"),
            Duration.ofHours(1),
            ZoneId.of("America/Bogota"),
            "abcd2345",
            true,
            "h1");
    JsonObject answer =
        Json.object(
            PlanJson.of(
                new PlannedLesson(
                    7, "w7", "Cells", "", Optional.of(draft), Optional.of("h@x.example"), "t")));
    JsonObject meeting = answer.object("meeting").orElseThrow();
    assertThat(meeting.members().keySet())
        .containsExactlyInAnyOrderElementsOf(properties("Meeting"));
    assertThat(answer.members().keySet())
        .containsExactlyInAnyOrderElementsOf(properties("PlannedLesson"));
    assertThat(
            PlanBody.of(
                    JsonObject.of(
                        Map.of("title", "Cells", "content", "", "meeting", meeting.members())))
                .faults())
        .isEmpty();
  }

  private Set<String> properties(String schema) {
    return document
        .object("components")
        .flatMap(it -> it.object("schemas"))
        .flatMap(it -> it.object(schema))
        .flatMap(it -> it.object("properties"))
        .orElseThrow()
        .members()
        .keySet();
  }

  private Map<String, String> described() {
    Map<String, String> described = new TreeMap<>();
    JsonObject paths = document.object("paths").orElseThrow();
    for (String path : paths.members().keySet()) {
      JsonObject item = paths.object(path).orElseThrow();
      Stream.of("get", "put", "post", "delete", "patch")
          .filter(item::has)
          .forEach(
              verb ->
                  described.put(
                      verb.toUpperCase(Locale.ROOT) + " " + path,
                      item.object(verb).orElseThrow().objects("security").stream()
                          .flatMap(it -> it.texts("client").stream())
                          .reduce("", String::concat)));
    }
    return described;
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
        .filter(it -> it != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String scope(Method method) {
    RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
    return roles == null ? "" : String.join("", roles.value());
  }

  private static JsonObject document() {
    try (InputStream file = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.json")) {
      return Json.object(file.readAllBytes());
    } catch (IOException | JsonException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
