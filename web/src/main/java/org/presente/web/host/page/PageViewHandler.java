package org.presente.web.host.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
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

  /**
   * Our pages with forms keep their state; who says otherwise did not get the form from us. Faces
   * would answer with a failure of its own.
   */
  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    if ("stateless"
        .equals(
            context
                .getExternalContext()
                .getRequestParameterMap()
                .get(ResponseStateManager.VIEW_STATE_PARAM))) {
      throw new ViewExpiredException("a stateless form", viewId);
    }
    return super.restoreView(context, viewId);
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return CDI.current().select(Reader.class).get().locale();
  }
}
