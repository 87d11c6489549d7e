package org.presente.web.host.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
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
   * A view that keeps state refuses a form that claims to have none; who sends one did not get the
   * form from us, which is no failure of ours.
   */
  @Override
  public UIViewRoot restoreView(FacesContext context, String viewId) {
    if (!isStateless(context)) {
      return super.restoreView(context, viewId);
    }
    try {
      return super.restoreView(context, viewId);
    } catch (FacesException refused) {
      throw new ViewExpiredException("a stateless form", refused, viewId);
    }
  }

  private static boolean isStateless(FacesContext context) {
    return "stateless"
        .equals(
            context
                .getExternalContext()
                .getRequestParameterMap()
                .get(ResponseStateManager.VIEW_STATE_PARAM));
  }

  @Override
  public Locale calculateLocale(FacesContext context) {
    return CDI.current().select(Reader.class).get().locale();
  }
}
