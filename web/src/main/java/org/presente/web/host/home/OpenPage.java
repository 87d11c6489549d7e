package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitCookie;
import org.presente.web.host.visit.VisitPage;
import org.presente.web.host.visit.VisitSeal;

/** The way from the course's home into one of its lessons: a visit beside the one that is open. */
@Named
@RequestScoped
public class OpenPage implements VisitPage {
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private VisitSeal seal;
  @Inject private Clock clock;

  @Override
  public String path() {
    return "open";
  }

  @Override
  public String facelet() {
    return "/home/open.xhtml";
  }

  /** Goes on to the page that the address names. */
  public void go() throws IOException {
    ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
    Map<String, String> asked = request.getRequestParameterMap();
    long lesson =
        number(asked, "lesson").map(Long::valueOf).orElseThrow(() -> new NotAllowed("lesson"));
    Visit entered = courses.enter(visit.get(), lesson);
    HttpServletResponse response = (HttpServletResponse) request.getResponse();
    response.addHeader(
        "Set-Cookie",
        VisitCookie.header(entered, seal.seal(VisitSeal.Purpose.VISIT, entered), clock.instant()));
    request.redirect("/l/" + entered.id() + "/" + page(asked) + session(asked));
  }

  /** Below the visit, so that it leads nowhere else. */
  private static String page(Map<String, String> asked) {
    return Optional.ofNullable(asked.get("to"))
        .filter(page -> page.matches("[a-z0-9-]{1,40}"))
        .orElse("lesson");
  }

  private static String session(Map<String, String> asked) {
    return number(asked, "session").map(id -> "?session=" + id).orElse("");
  }

  private static Optional<String> number(Map<String, String> asked, String name) {
    return Optional.ofNullable(asked.get(name)).filter(text -> text.matches("[0-9]{1,18}"));
  }
}
