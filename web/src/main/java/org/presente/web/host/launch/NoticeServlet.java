package org.presente.web.host.launch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.presente.host.notice.NoticeService;
import org.presente.lti.notice.NoticeResult;
import org.presente.lti.notice.NoticeValidator;

/**
 * Where platforms post notices. What is believed is kept and answered at once; the queue does the
 * rest, because platforms wait a second and do not ask again.
 */
@WebServlet("/lti/notices")
public class NoticeServlet extends HttpServlet {
  private static final Logger LOG = Logger.getLogger(NoticeServlet.class.getName());
  private static final int MOST_BYTES = 256 * 1024;

  @Inject private transient NoticeValidator validator;
  @Inject private transient NoticeService notices;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    NoticeResult result = validator.validate(body);
    if (result instanceof NoticeResult.Believed believed) {
      notices.receive(believed.notices());
      response.setStatus(HttpServletResponse.SC_ACCEPTED);
    } else if (result instanceof NoticeResult.Rejected rejected) {
      LOG.log(
          Level.INFO,
          "a notice was refused, {0}: {1}",
          new Object[] {rejected.step(), rejected.reason()});
      response.setStatus(rejected.step().httpStatus());
    }
  }
}
