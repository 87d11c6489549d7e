package org.presente.web.host.launch;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.presente.host.course.Arrival;
import org.presente.host.course.CourseService;
import org.presente.host.course.Visit;
import org.presente.lti.launch.Browser;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.LaunchResult;
import org.presente.lti.launch.LaunchValidator;
import org.presente.lti.message.MessageType;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.visit.VisitCookie;
import org.presente.web.host.visit.VisitSeal;

/** The one redirect URI: a valid message becomes a visit and the lesson's page. */
@WebServlet("/lti/launch")
public class LaunchServlet extends HttpServlet {
  @Inject private transient LaunchValidator validator;
  @Inject private transient CourseService courses;
  @Inject private transient VisitSeal seal;
  @Inject private transient Clock clock;
  @Inject private transient LaunchLog launchLog;
  @Inject private transient LaunchProblems launchProblems;
  @Inject private transient ProblemForward problems;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Form form = Form.of(request.getParameterMap());
    launchLog.about(form);
    LaunchResult result = validator.validate(form, Browser.withCookies(Cookies.of(request)));
    if (result instanceof LaunchResult.Accepted accepted) {
      arrive(accepted, request, response);
    } else if (result instanceof LaunchResult.Rejected rejected) {
      refuse(launchProblems.of(rejected), request, response);
    } else if (result instanceof LaunchResult.PlatformError error) {
      refuse(launchProblems.of(error), request, response);
    }
  }

  private void arrive(
      LaunchResult.Accepted accepted, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    accepted.warnings().forEach(launchLog::says);
    Arrival arrival = courses.arrive(accepted);
    launchLog.says(arrival.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (arrival instanceof Arrival.Welcome welcome) {
      welcome(welcome.visit(), page(accepted.message().messageType(), welcome.visit()), response);
    } else if (arrival instanceof Arrival.Replayed) {
      refuse(launchProblems.replayed(), request, response);
    } else if (arrival instanceof Arrival.Pending pending) {
      refuse(launchProblems.of(pending), request, response);
    } else if (arrival instanceof Arrival.StaffOnly) {
      refuse(Problem.of(403, "staff-only"), request, response);
    } else if (arrival instanceof Arrival.NoCourse) {
      refuse(Problem.of(400, "no-course"), request, response);
    } else {
      refuse(launchProblems.unknown(), request, response);
    }
  }

  /** Where a message leads; what is shown there is the page's matter. */
  private static String page(MessageType type, Visit visit) {
    return switch (type) {
      case RESOURCE_LINK -> "lesson";
      case SUBMISSION_REVIEW -> visit.reviewedPersonId().isPresent() ? "submission" : "lesson";
      case DEEP_LINKING -> "choose";
    };
  }

  private void welcome(Visit visit, String page, HttpServletResponse response) {
    response.addHeader(
        "Set-Cookie",
        VisitCookie.header(visit, seal.seal(VisitSeal.Purpose.VISIT, visit), clock.instant()));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/l/" + visit.id() + "/" + page);
    response.setHeader("Cache-Control", "no-store");
  }

  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    problems.show(problem, request, response);
  }
}
