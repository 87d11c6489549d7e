package org.presente.sandbox.lms;

import static org.presente.sandbox.lms.QuirkRow.row;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
            world -> {
              ObjectNode answer = register(world);
              return answer.has("deployment_id") + " " + answer.path(TOOL).has("deployment_id");
            },
            "true false",
            "false true"));
  }

  /** What a new tool is told by a new platform of the same quirks. */
  private static ObjectNode register(QuirkWorld world) {
    try (MiniLms lms = MiniLms.start(LmsOptions.onAnyPort(), world.clock);
        TestTool tool = new TestTool()) {
      lms.control().quirks().adopt(QuirkProfile.SPECIFICATION);
      world.control.quirks().all().forEach(quirk -> lms.control().quirks().set(quirk, true));
      lms.control().register(tool.registrationAddress());
      return TestTool.json(tool.registrationAnswer());
    }
  }
}
