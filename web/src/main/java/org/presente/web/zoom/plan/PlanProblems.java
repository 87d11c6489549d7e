package org.presente.web.zoom.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.presente.web.host.api.BodyReader;
import org.presente.web.host.api.Problems;
import org.presente.web.host.error.ProblemJson;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.series.ClashView;
import org.presente.zoom.plan.PlanAnswer;

/** What did not work with a plan, as answers. */
@RequestScoped
public class PlanProblems {
  /** Fields of a plan that are no members of the meeting. */
  private static final List<String> OF_LESSON = List.of("title", "content");

  private static final String OF_ADDRESS = "lesson";

  /** Where a rule's field stands in the body, if not under its own name. */
  private static final Map<String, String> MEMBERS =
      Map.of("hostId", "host", "duration", "minutes", "count", "recurrence");

  @Inject private Problems problems;

  Response of(ProblemJson problem) {
    return problems.answer(problem);
  }

  Response of(List<BodyReader.Fault> faults) {
    return of(
        ProblemJson.of(422, "invalid")
            .withErrors(
                faults.stream()
                    .map(fault -> error(fault.pointer(), problems.text(fault.key())))
                    .toList()));
  }

  Response of(PlanAnswer answer) {
    if (answer instanceof PlanAnswer.Invalid invalid) {
      return of(
          ProblemJson.of(422, "invalid")
              .withErrors(invalid.problems().stream().map(this::error).toList()));
    }
    if (answer instanceof PlanAnswer.Clashing clashing) {
      return clash(clashing.clash());
    }
    if (answer instanceof PlanAnswer.Stale) {
      return problems.answer(412, "stale");
    }
    if (answer instanceof PlanAnswer.SeveralCourses) {
      return problems.answer(409, "several-courses");
    }
    return problems.answer(404, answer instanceof PlanAnswer.NoCourse ? "no-course" : "no-lesson");
  }

  String sentence(Sentence sentence) {
    return problems.text(sentence.key());
  }

  private Response clash(ClashView clash) {
    return of(
        ProblemJson.of(409, "clash")
            .with("starts", clash.starts().stream().map(Object::toString).toList())
            .with("freeStarts", clash.freeStarts().stream().map(Object::toString).toList())
            .with("freeHosts", clash.freeHosts().stream().map(HostChoice::email).toList()));
  }

  /** The lesson's name stands in the address: its problem has no place in the body. */
  private Map<String, String> error(FieldProblem problem) {
    if (OF_ADDRESS.equals(problem.field())) {
      return Map.of("parameter", OF_ADDRESS, "detail", sentence(problem.sentence()));
    }
    String member = MEMBERS.getOrDefault(problem.field(), problem.field());
    String pointer = OF_LESSON.contains(member) ? "/" + member : "/meeting/" + member;
    return error(pointer, sentence(problem.sentence()));
  }

  private static Map<String, String> error(String pointer, String detail) {
    return Map.of("pointer", "#" + pointer, "detail", detail);
  }
}
