package org.presente.web.host.home;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presente.host.calendar.CalendarService;
import org.presente.host.calendar.OpenFeed;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;

/**
 * A person's calendar for their programs, at its secret address. Programs ask every hour or so and
 * keep what they have: 304 is the usual answer. One that was taken back is not told from one that
 * never was.
 */
@WebServlet("/calendar/*")
public class FeedServlet extends HttpServlet {
  static final String PATH = "/calendar/";
  static final String END = ".ics";

  private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

  @Inject private transient CalendarService calendars;
  @Inject private transient FeedTexts feeds;
  @Inject private transient ProblemForward problems;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("X-Robots-Tag", "noindex");
    Optional<OpenFeed> feed = token(request).flatMap(calendars::open);
    if (feed.isEmpty()) {
      problems.show(Problem.notFound(), request, response);
      return;
    }
    FeedTexts.Told told = feeds.of(feed.get());
    if (!told.tag().isKnownTo(request, response)) {
      response.setContentType("text/calendar; charset=UTF-8; method=PUBLISH");
      response.setHeader("Content-Disposition", "inline; filename=\"classes.ics\"");
      response.getOutputStream().write(told.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getPathInfo())
        .map(ADDRESS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }
}
