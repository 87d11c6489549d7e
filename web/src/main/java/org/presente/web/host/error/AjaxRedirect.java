package org.presente.web.host.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the browser elsewhere out of a Faces Ajax request, which cannot show a page itself. */
final class AjaxRedirect {
  private AjaxRedirect() {}

  /**
   * @param address of ours, without characters that XML would mind except {@code &}
   */
  static void send(String address, HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/xml");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;")
                + "\"/></partial-response>");
  }
}
