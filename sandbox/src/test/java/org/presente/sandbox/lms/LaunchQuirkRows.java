package org.presente.sandbox.lms;

import static org.presente.sandbox.lms.QuirkRow.row;

import java.util.List;
import org.presente.sandbox.lms.quirk.Quirk;

/** Quirks of login initiation and of the id_token. */
final class LaunchQuirkRows {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  private LaunchQuirkRows() {}

  static List<QuirkRow> rows() {
    return List.of(
        row(
            Quirk.LOGIN_BY_POST,
            world ->
                world
                    .fixture
                    .open(
                        world.control.signIn(Fixture.STUDENT),
                        world.fixture.lms.url() + "/mod/lti/launch.php?id=24")
                    .statusCode(),
            302,
            200),
        row(
            Quirk.SUBJECT_IS_ADDRESS,
            world -> {
              String column = world.column();
              String subject = world.launch().path("sub").asText();
              String member = world.memberList().path(0).path("user_id").asText();
              world.score(column, world.aScore(QuirkWorld.T1).put("userId", subject));
              String result = world.result(column).path("userId").asText();
              return List.of(subject, member, result).stream()
                  .map(id -> id.replace(world.fixture.lms.url(), "…"))
                  .toList();
            },
            "[4, 4, 4]",
            "[…/people/4, …/people/4, …/people/4]"),
        row(
            Quirk.ASSISTANT_IS_INSTRUCTOR,
            world -> world.fixture.launch("34", Fixture.LESSON).path(LTI + "roles").size(),
            2,
            1),
        row(
            Quirk.SHORT_CONTEXT_TYPE,
            world -> world.launch().path(LTI + "context").path("type").path(0).asText(),
            "http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection",
            "CourseSection"));
  }
}
