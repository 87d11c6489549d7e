package org.presente.web.host.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;

/**
 * Gives the session cookie the form that survives in another site's frame. Payara sends neither
 * SameSite nor Partitioned from web.xml, so the header is written anew whenever a session begins or
 * gets another id.
 */
public class SessionCookieFilter extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new SessionRequest(request, response), response);
  }

  private static final class SessionRequest extends HttpServletRequestWrapper {
    private final HttpServletResponse response;

    SessionRequest(HttpServletRequest request, HttpServletResponse response) {
      super(request);
      this.response = response;
    }

    @Override
    public HttpSession getSession(boolean create) {
      HttpSession session = super.getSession(create);
      if (session != null && session.isNew()) {
        rewrite();
      }
      return session;
    }

    @Override
    public HttpSession getSession() {
      return getSession(true);
    }

    @Override
    public String changeSessionId() {
      String id = super.changeSessionId();
      rewrite();
      return id;
    }

    private void rewrite() {
      List<String> cookies = List.copyOf(response.getHeaders("Set-Cookie"));
      for (int i = 0; i < cookies.size(); i++) {
        String cookie = SessionCookie.rewritten(cookies.get(i));
        if (i == 0) {
          response.setHeader("Set-Cookie", cookie);
        } else {
          response.addHeader("Set-Cookie", cookie);
        }
      }
    }
  }
}
