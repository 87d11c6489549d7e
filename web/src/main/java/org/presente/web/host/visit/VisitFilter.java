package org.presente.web.host.visit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.course.Visit;
import org.presente.web.host.error.Problem;
import org.presente.web.host.error.ProblemForward;
import org.presente.web.host.page.Framing;
import org.presente.web.host.page.PageForward;

/** Lets requests to the pages of a launch in, and to the right page. */
public class VisitFilter extends HttpFilter {
  /** How our own scripts send the seal when the browser keeps no cookie for us. */
  static final String HEADER = "X-Presente-Visit";

  /** How our own forms do. */
  static final String FIELD = "visit";

  @Inject private transient VisitSeal seal;
  @Inject private transient CurrentVisit current;
  @Inject private transient Framing framing;
  @Inject private transient ProblemForward problems;
  @Inject @Any private transient Instance<VisitPage> pages;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<VisitAddress> address = VisitAddress.of(request.getRequestURI());
    Optional<Visit> visit = address.flatMap(found -> visit(request, found));
    Optional<VisitPage> page = address.flatMap(this::page);
    if (visit.isEmpty()) {
      problems.show(Problem.visitOver(), request, response);
      return;
    }
    current.begin(visit.get());
    framing.allow(visit.get().platformOrigin(), response);
    response.setHeader("Cache-Control", "no-store");
    if (page.isEmpty()) {
      problems.show(Problem.notFound(), request, response);
    } else {
      show(page.get(), request, response);
    }
  }

  private static void show(VisitPage page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (page.isRich()) {
      PageForward.toRich(page.facelet(), request, response);
    } else {
      PageForward.to(page.facelet(), request, response);
    }
  }

  private Optional<VisitPage> page(VisitAddress address) {
    return pages.stream().filter(page -> page.path().equals(address.page())).findFirst();
  }

  private Optional<Visit> visit(HttpServletRequest request, VisitAddress address) {
    return sealed(request)
        .flatMap(text -> seal.open(VisitSeal.Purpose.VISIT, text).stream())
        .filter(visit -> visit.id().equals(address.visitId()))
        .findFirst();
  }

  private static Stream<String> sealed(HttpServletRequest request) {
    Stream<String> cookies =
        Optional.ofNullable(request.getCookies()).stream()
            .flatMap(Arrays::stream)
            .filter(cookie -> cookie.getName().equals(VisitCookie.NAME))
            .map(Cookie::getValue);
    Stream<String> field =
        request.getMethod().equals("POST")
            ? Stream.ofNullable(request.getParameter(FIELD))
            : Stream.empty();
    return Stream.of(cookies, Stream.ofNullable(request.getHeader(HEADER)), field)
        .flatMap(each -> each);
  }
}
