package org.presente.web.host.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Answers with a file to save in place of a page. */
@RequestScoped
public class FileAnswer {
  /**
   * @param name plain letters, dots and hyphens
   * @param type with its character set
   */
  public void send(String name, String type, byte[] file) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext answer = context.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType(type);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseContentLength(file.length);
    answer.getResponseOutputStream().write(file);
    context.responseComplete();
  }
}
