package org.presente.web.host.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** What every answer says to the browser about itself. */
public class HeadersFilter extends HttpFilter {
  @Inject private transient ContentPolicy policy;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setCharacterEncoding("UTF-8");
    HttpServletResponse one = new OnePolicyResponse(response);
    one.setHeader("Referrer-Policy", "no-referrer");
    one.setHeader("X-Content-Type-Options", "nosniff");
    one.setHeader(ContentPolicy.HEADER, policy.getText());
    chain.doFilter(request, one);
  }

  /** Two policies would both count; PrimeFaces adds one with its nonce, which is the one meant. */
  private static final class OnePolicyResponse extends HttpServletResponseWrapper {
    OnePolicyResponse(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (ContentPolicy.HEADER.equalsIgnoreCase(name)) {
        super.setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
