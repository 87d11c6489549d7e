package org.presente.web.host.attendance;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A file in place of a page. */
final class Download {
  private Download() {}

  static void send(String contentType, String name, byte[] file) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext answer = context.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType(contentType);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseContentLength(file.length);
    answer.getResponseOutputStream().write(file);
    context.responseComplete();
  }
}
