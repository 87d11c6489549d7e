package org.presente.web.host.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Shows a Facelet under the address that was asked for. */
public final class PageForward {
  private static final String ADDRESS = PageForward.class.getName() + ".address";

  private static final String RICH = PageForward.class.getName() + ".rich";

  private PageForward() {}

  /**
   * @param facelet from the root of the web application, such as {@code /lesson/lesson.xhtml}
   */
  public static void to(String facelet, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    forward(facelet, false, request, response);
  }

  /** As {@link #to}, in answer to a form that is not of this page: it is not handed on. */
  public static void inAnswer(
      String facelet, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    to(facelet, new GetRequest(request), response);
  }

  /** As {@link #to} for pages with components of PrimeFaces. */
  public static void toRich(
      String facelet, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    forward(facelet, true, request, response);
  }

  private static void forward(
      String facelet, boolean rich, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setAttribute(ADDRESS, request.getRequestURI());
    request.setAttribute(RICH, rich);
    request.getRequestDispatcher(facelet).forward(request, response);
  }

  static boolean isRich(ServletRequest request) {
    return Boolean.TRUE.equals(request.getAttribute(RICH));
  }

  /** What the browser asked for, while a page of ours is shown. */
  static Optional<String> address(ServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(ADDRESS));
  }
}
