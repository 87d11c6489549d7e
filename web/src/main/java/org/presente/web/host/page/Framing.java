package org.presente.web.host.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** Says who may show this answer in a frame. */
@RequestScoped
public class Framing {
  @Inject private ContentPolicy policy;

  public void allow(String platformOrigin, HttpServletResponse response) {
    policy.allowFraming(platformOrigin);
    response.setHeader(ContentPolicy.HEADER, policy.getText());
  }

  /** Only for pages that hold nothing but a text; a platform already named stays the only one. */
  public void allowText(HttpServletResponse response) {
    policy.allowAnyFramingOfText();
    response.setHeader(ContentPolicy.HEADER, policy.getText());
  }
}
