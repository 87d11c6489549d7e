package org.presente.web.host.launch;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.presente.host.course.Arrival;
import org.presente.host.course.CourseService;
import org.presente.host.course.Visit;
import org.presente.lti.launch.Browser;
import org.presente.lti.launch.Form;
import org.presente.lti.launch.LaunchResult;
import org.presente.lti.launch.LaunchValidator;
import org.presente.lti.launch.ToolAddress;
import org.presente.lti.message.LaunchPresentation;
import org.presente.lti.message.MessageType;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.error.WayBack;

/** The one redirect URI: a valid message becomes a visit and the lesson's page. */
@WebServlet("/lti/launch")
public class LaunchServlet extends HttpServlet {
  @Inject private transient LaunchValidator validator;
  @Inject private transient CourseService courses;
  @Inject private transient LaunchLog launchLog;
  @Inject private transient ToolAddress tool;
  @Inject private transient Entrance entrance;
  @Inject private transient StorageForward storage;
  @Inject private transient WayBack wayBack;
  @Inject private transient LaunchProblems launchProblems;
  @Inject private transient ProblemForward problems;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Form form = Form.of(request.getParameterMap());
    launchLog.about(form);
    Browser browser = new Browser(Cookies.of(request), StoredNonce.of(request, form, tool));
    LaunchResult result = validator.validate(form, browser);
    if (result instanceof LaunchResult.Accepted accepted) {
      wayBack.leadsTo(accepted.message().presentation().returnUrl());
      arrive(accepted, browser.storedNonce().isPresent(), request, response);
    } else if (result instanceof LaunchResult.Unbound unbound) {
      bind(unbound, form, request, response);
    } else if (result instanceof LaunchResult.Rejected rejected) {
      wayBack.leadsTo(rejected.presentation().flatMap(LaunchPresentation::returnUrl));
      refuse(launchProblems.of(rejected), request, response);
    } else if (result instanceof LaunchResult.PlatformError error) {
      refuse(launchProblems.of(error), request, response);
    }
  }

  /** The storage is asked once: who comes from there with nothing sees a page. */
  private void bind(
      LaunchResult.Unbound unbound,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    if (form.has(StoredNonce.FIELD)) {
      refuse(launchProblems.of(unbound), request, response);
    } else {
      storage.fetch(unbound, form, request, response);
    }
  }

  private void arrive(
      LaunchResult.Accepted accepted,
      boolean stored,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    accepted.warnings().forEach(launchLog::says);
    Arrival arrival = courses.arrive(accepted);
    launchLog.says(arrival.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    if (arrival instanceof Arrival.Welcome welcome) {
      let(
          welcome.visit(),
          page(accepted.message().messageType(), welcome.visit()),
          stored,
          request,
          response);
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

  private void let(
      Visit visit,
      String page,
      boolean stored,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    if (stored) {
      entrance.byKey(visit, page, request, response);
    } else {
      entrance.byCookie(visit, page, response);
    }
  }

  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    problems.show(problem, request, response);
  }
}
