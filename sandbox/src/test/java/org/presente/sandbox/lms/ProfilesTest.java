package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.quirk.Capability;
import org.presente.sandbox.lms.quirk.QuirkProfile;
import org.presente.sandbox.lms.registration.HandRegistration;

/** The switches taken together: each profile is a platform at which a tool can live. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfilesTest {
  private QuirkWorld world;

  @BeforeAll
  void start() {
    world = new QuirkWorld();
  }

  @AfterAll
  void stop() {
    world.close();
  }

  @ParameterizedTest
  @EnumSource
  void aLaunchARosterAndAScoreWorkTogether(QuirkProfile profile) {
    world.control.quirks().adopt(profile);

    assertThat(world.launch().path("https://purl.imsglobal.org/spec/lti/claim/tool_platform"))
        .isNotEmpty();
    assertThat(world.memberList()).isNotEmpty();
    String subject = world.launch().path("sub").asText();
    String column = world.column();
    assertThat(world.score(column, world.aScore(QuirkWorld.T1).put("userId", subject)).statusCode())
        .isBetween(200, 204);
    assertThat(world.result(column).path("resultScore").asInt()).isEqualTo(10);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EXCLUDE,
      names = {"OPENEDX", "SCHOOLOGY"})
  void aToolRegistersItself(QuirkProfile profile) {
    try (MiniLms lms = lms(profile);
        TestTool tool = new TestTool()) {
      assertThat(lms.control().register(tool.registrationAddress()).name()).isEqualTo("Test tool");
      assertThat(lms.control().violations().all()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"OPENEDX", "SCHOOLOGY"})
  void aToolIsRegisteredByHandWhereItCannotRegisterItself(QuirkProfile profile) {
    try (MiniLms lms = lms(profile);
        TestTool tool = new TestTool()) {
      assertThat(lms.control().quirks().offers(Capability.DYNAMIC_REGISTRATION)).isFalse();
      assertThat(tool.get(lms.url() + "/mod/lti/openid-configuration.php").statusCode())
          .isEqualTo(404);
      assertThat(tool.get(lms.url()).body()).contains("hand-form").doesNotContain("register-url");

      HttpResponse<String> page = posted(lms, tool, "/tools/by-hand", byHand(tool));

      Tool made = lms.control().campus().tools().current().orElseThrow();
      assertThat(page.body())
          .contains("id=\"hand-client\">" + made.clientId(), lms.url() + "/mod/lti/token.php");
      assertThat(made.customParameters()).containsEntry("zone", "$Person.address.timezone");
      assertThat(posted(lms, tool, "/tools/by-hand", Map.of("name", "x")).statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void registrationByHandSaysWhatIsWrong() {
    HandRegistration form = new HandRegistration("Tool", "nowhere", "", "", "", "");

    assertThatThrownBy(() -> world.control.register(form))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("missing_initiate_login_uri");
  }

  @Test
  void theHomePageChoosesTheProfile() {
    try (MiniLms lms = lms(QuirkProfile.MOODLE);
        TestTool tool = new TestTool()) {
      posted(lms, tool, "/profile", Map.of("profile", "sakai"));

      assertThat(lms.control().quirks().profile()).isEqualTo(QuirkProfile.SAKAI);
      assertThat(tool.get(lms.url()).body()).contains("<option value=\"sakai\" selected>");
      assertThat(posted(lms, tool, "/profile", Map.of("profile", "webct")).statusCode())
          .isEqualTo(400);
      assertThat(
              tool.send(
                      HttpRequest.newBuilder(URI.create(lms.url() + "/control/profile"))
                          .POST(HttpRequest.BodyPublishers.ofString("{\"profile\":\"canvas\"}")))
                  .statusCode())
          .isEqualTo(200);
      assertThat(lms.control().quirks().profile()).isEqualTo(QuirkProfile.CANVAS);
    }
  }

  private MiniLms lms(QuirkProfile profile) {
    return MiniLms.start(LmsOptions.onAnyPort().withProfile(profile), world.clock);
  }

  private static Map<String, String> byHand(TestTool tool) {
    return Map.of(
        "name", "Test tool",
        "login", tool.url() + "/login",
        "redirect", tool.url() + "/launch",
        "keys", tool.url() + "/jwks",
        "target", tool.url() + "/launch",
        "custom", "zone=$Person.address.timezone\n");
  }

  private static HttpResponse<String> posted(
      MiniLms lms, TestTool tool, String path, Map<String, String> form) {
    return tool.send(
        HttpRequest.newBuilder(URI.create(lms.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(Fixture.query(form))));
  }
}
