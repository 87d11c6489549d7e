package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;
import org.presente.sandbox.lms.storage.StorageMode;

/** What is said of platform storage, and what is thought of messages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StorageTest {
  private Fixture fixture;
  private LmsControl control;

  @BeforeAll
  void start() {
    fixture = new Fixture(Clock.systemUTC());
    control = fixture.lms.control();
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    control.violations().clear();
    control.storage().reset();
    profile(QuirkProfile.MOODLE);
  }

  private void profile(QuirkProfile profile) {
    control.quirks().adopt(profile);
    control.quirks().set(Quirk.LOGIN_BY_POST, true);
  }

  private String toldAtLogin() {
    String session = control.signIn(Fixture.STUDENT);
    return String.valueOf(
        fixture.login(session, Fixture.LESSON).fields().get("lti_storage_target"));
  }

  private String toldAtLaunch() {
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));
    return String.valueOf(
        Fixture.Form.of(fixture.authenticate(session, request)).fields().get("lti_storage_target"));
  }

  @ParameterizedTest
  @CsvSource({
    "MOODLE,null,null",
    "CANVAS,post_message_forwarding,post_message_forwarding",
    "BLACKBOARD,blackboard_storage,null",
    "BRIGHTSPACE,_parent,_parent",
    "SCHOOLOGY,null,null"
  })
  void eachPlatformTellsItsTargetInItsWay(QuirkProfile profile, String login, String launch) {
    profile(profile);

    assertThat(toldAtLogin()).isEqualTo(login);
    assertThat(toldAtLaunch()).isEqualTo(launch);
  }

  @Test
  void inAWindowOfItsOwnTheToolIsToldOfNoStorage() {
    control.storage().setMode(StorageMode.ANSWERING);
    String session = control.signIn(Fixture.STUDENT);

    var page = fixture.open(session, fixture.lms.url() + "/mod/lti/launch.php?id=24&window=1");

    assertThat(toldAtLogin()).isEqualTo("_parent");
    assertThat(Fixture.Form.of(page).fields()).doesNotContainKey("lti_storage_target");
  }

  @Test
  void theNamedFrameStandsOnTheLessonPageAndMayComeFromElsewhere() {
    control.storage().setMode(StorageMode.ANSWERING);
    control.storage().setTarget("keeper");
    assertThat(lessonPage())
        .contains("name=\"keeper\" title=\"keeper\" src=\"" + fixture.lms.url() + "/storage/");

    control.storage().setFrameElsewhere(true);
    assertThat(lessonPage())
        .contains("src=\"" + fixture.lms.url().replace("127.0.0.1", "localhost") + "/storage/");

    control.storage().setFramePresent(false);
    assertThat(lessonPage()).doesNotContain("name=\"keeper\"").contains("data-answers=\"all\"");
  }

  private String lessonPage() {
    String session = control.signIn(Fixture.STUDENT);
    return fixture.open(session, fixture.lms.url() + "/courses/2/lessons/24").body();
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        defect("target-origin", message -> message.put("here", "http://localhost:1")),
        defect("message_id", message -> message.put("withId", false)),
        defect("key", message -> message.put("key", "")),
        defect("target", message -> message.put("window", "page")),
        defect("value", message -> message.put("value", "object")));
  }

  private static Arguments defect(String rule, Consumer<ObjectNode> bend) {
    return Arguments.of(rule, bend);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void aMessageWithADefectIsNoted(String rule, Consumer<ObjectNode> bend) {
    control.storage().setMode(StorageMode.ANSWERING);
    control.storage().setTarget("keeper");
    ObjectNode message =
        Json.object()
            .put("window", "frame")
            .put("here", fixture.lms.url())
            .put("from", fixture.tool.url())
            .put("subject", "lti.put_data")
            .put("withId", true)
            .put("key", "state-1")
            .put("value", "string");
    seen(message);
    assertThat(control.violations().all()).isEmpty();

    bend.accept(message);
    seen(message);

    assertThat(control.violations().all())
        .extracting(Violation::rule)
        .containsExactly("storage." + rule);
    assertThat(control.storage().messages()).hasSize(2);
  }

  private void seen(ObjectNode message) {
    var answer =
        fixture.tool.send(
            HttpRequest.newBuilder(URI.create(fixture.lms.url() + "/storage/seen"))
                .POST(HttpRequest.BodyPublishers.ofString(message.toString())));
    assertThat(answer.statusCode()).isEqualTo(204);
  }
}
