package org.presente.web.host.backup;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What requests of visits are addressed to before the filter leads them to a page. The container
 * looks here, not at the page, whether a form may bring a file and how large.
 */
@WebServlet("/l/*")
@MultipartConfig(
    fileSizeThreshold = 1024 * 1024,
    maxFileSize = 22L * 1024 * 1024,
    maxRequestSize = 23L * 1024 * 1024)
public class UploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
