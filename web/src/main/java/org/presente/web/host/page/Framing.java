package org.presente.web.host.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

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

  /** Lets the forms of this answer go to the origin of that address and nowhere else. */
  public void allowPostingOnlyTo(URI address, HttpServletResponse response) {
    policy.allowFormsOnlyTo(address.getScheme() + "://" + address.getRawAuthority());
    response.setHeader(ContentPolicy.HEADER, policy.getText());
  }

  /** Lets the forms of this answer come back here only. */
  public void allowPostingHereOnly(HttpServletResponse response) {
    policy.allowFormsOnlyTo("'self'");
    response.setHeader(ContentPolicy.HEADER, policy.getText());
  }
}
