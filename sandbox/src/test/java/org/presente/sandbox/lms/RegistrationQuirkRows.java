package org.presente.sandbox.lms;

import static org.presente.sandbox.lms.QuirkRow.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiFunction;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/** Quirks of Dynamic Registration and of the platform's configuration. */
final class RegistrationQuirkRows {
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

  private RegistrationQuirkRows() {}

  static List<QuirkRow> rows() {
    return List.of(
        row(
            Quirk.DEPLOYMENT_IN_CONFIGURATION,
            world -> deployments(registered(world)),
            "true false",
            "false true"),
        row(
            Quirk.DEPLOYMENT_UNTOLD,
            world -> deployments(registered(world)),
            "true false",
            "false false"),
        row(
            Quirk.NO_REGISTRATION_TOKEN,
            world ->
                at(
                    world,
                    (lms, tool) ->
                        lms.control()
                                .invitation(tool.registrationAddress())
                                .address()
                                .getRawQuery()
                                .contains("registration_token=")
                            + " "
                            + lms.control().register(tool.registrationAddress()).name()),
            "true Test tool",
            "false Test tool"),
        row(
            Quirk.CONFIGURATION_WANTS_TOKEN,
            world ->
                at(
                    world,
                    (lms, tool) ->
                        tool.get(lms.url() + "/mod/lti/openid-configuration.php").statusCode()
                            + " "
                            + lms.control().register(tool.registrationAddress()).name()),
            "200 Test tool",
            "401 Test tool"),
        row(
            Quirk.MESSAGES_AS_TEXTS,
            world ->
                configuration(world)
                    .path("https://purl.imsglobal.org/spec/lti-platform-configuration")
                    .path("messages_supported")
                    .path(0)
                    .getNodeType(),
            "OBJECT",
            "STRING"),
        row(
            Quirk.SIBLING_HOST,
            world ->
                configuration(world).path("token_endpoint").asText().replaceFirst(":\\d+/.*", "")
                    + " "
                    + configuration(world)
                        .path("authorization_endpoint")
                        .asText()
                        .replaceFirst(":\\d+/.*", ""),
            "http://127.0.0.1 http://127.0.0.1",
            "http://localhost http://127.0.0.1"),
        row(
            Quirk.DEFECTS_ARE_422,
            world ->
                at(
                    world,
                    (lms, tool) -> {
                      tool.bendRegistration(root -> root.put("client_name", ""));
                      tool.get(
                          lms.control()
                              .invitation(tool.registrationAddress())
                              .address()
                              .toString());
                      return tool.registrationAnswer().statusCode();
                    }),
            400,
            422));
  }

  private static String deployments(ObjectNode answer) {
    return answer.has("deployment_id") + " " + answer.path(TOOL).has("deployment_id");
  }

  private static ObjectNode configuration(QuirkWorld world) {
    return TestTool.json(
        world.fixture.tool.get(world.fixture.lms.url() + "/mod/lti/openid-configuration.php"));
  }

  /** What a new tool is told. */
  private static ObjectNode registered(QuirkWorld world) {
    return TestTool.json(
        at(
            world,
            (lms, tool) -> {
              lms.control().register(tool.registrationAddress());
              return tool.registrationAnswer();
            }));
  }

  /** A new platform of the same quirks, and a tool it does not know. */
  private static <T> T at(QuirkWorld world, BiFunction<MiniLms, TestTool, T> look) {
    try (MiniLms lms = MiniLms.start(LmsOptions.onAnyPort(), world.clock);
        TestTool tool = new TestTool()) {
      lms.control().quirks().adopt(QuirkProfile.SPECIFICATION);
      world.control.quirks().all().forEach(quirk -> lms.control().quirks().set(quirk, true));
      return look.apply(lms, tool);
    }
  }
}
