package org.presente.web.host.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Our own files may be kept for a year when asked for with their fingerprint. */
public class AssetsFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean fingerprinted = request.getParameter("v") != null;
    response.setHeader(
        "Cache-Control", fingerprinted ? "public, max-age=31536000, immutable" : "no-cache");
    chain.doFilter(request, response);
  }
}
