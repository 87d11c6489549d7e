package org.presente.web.host.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.util.Locale;
import org.presente.web.host.language.Reader;

/** Forms post back to the address the browser shows; pages speak the reader's language. */
public class PageViewHandler extends ViewHandlerWrapper {
  public PageViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    ServletRequest request = (ServletRequest) context.getExternalContext().getRequest();
    return PageForward.address(request).orElseGet(() -> super.getActionURL(context, viewId));
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return CDI.current().select(Reader.class).get().locale();
  }
}
