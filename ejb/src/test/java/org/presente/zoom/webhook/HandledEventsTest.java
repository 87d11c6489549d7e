package org.presente.zoom.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandledEventsTest {
  /** Zoom sends it whatever was chosen. */
  private static final String UNCHOSEN = "app_deauthorized";

  @Test
  void somethingFollowsFromEachThatIsToBeChosen() {
    assertThat(HandledEvents.TO_CHOOSE)
        .doesNotHaveDuplicates()
        .doesNotContain(UNCHOSEN)
        .allSatisfy(name -> assertThat(hasEffect(name)).as(name).isTrue());
  }

  @Test
  void ofTheSamplesThoseWithAnEffectAreToBeChosen() {
    areToBeChosen(Samples.NAMES.stream().map(name -> read(Posted.sample(name)).name()));
  }

  @Test
  void ofAllThatZoomDocumentsThoseWithAnEffectAreToBeChosen() throws IOException {
    Path document =
        Path.of(
            System.getProperty("presente.shared", "../../shared"), "zoom", "openapi-events.json");
    assumeTrue(Files.isRegularFile(document), "left out: Zoom's document of events is absent");
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(document))) {
      areToBeChosen(reader.readObject().getJsonObject("webhooks").keySet().stream());
    }
  }

  /** Webinars are not planned here; what is told of them counts as of meetings. */
  private static void areToBeChosen(Stream<String> names) {
    Set<String> effective =
        names
            .filter(name -> !name.startsWith("webinar.") && !name.equals(UNCHOSEN))
            .filter(HandledEventsTest::hasEffect)
            .collect(Collectors.toSet());
    assertThat(effective).isNotEmpty();
    assertThat(HandledEvents.TO_CHOOSE).containsAll(effective);
  }

  private static boolean hasEffect(String name) {
    return EventEffects.effect(read("{\"event\":\"" + name + "\"}")).isPresent();
  }

  private static ZoomEvent read(String body) {
    return EventReader.read(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }
}
