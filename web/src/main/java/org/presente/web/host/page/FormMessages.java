package org.presente.web.host.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;
import org.presente.web.host.language.ReaderTexts;

/** Says something at a form or at one of its fields. */
@RequestScoped
public class FormMessages {
  @Inject private ReaderTexts texts;

  public void error(String key, Object... arguments) {
    context().addMessage(null, message(FacesMessage.SEVERITY_ERROR, key, arguments));
  }

  public void done(String key, Object... arguments) {
    context().addMessage(null, message(FacesMessage.SEVERITY_INFO, key, arguments));
  }

  /**
   * @param field the component's id, wherever it stands on the page
   */
  public void errorAt(String field, String key, Object... arguments) {
    context().addMessage(clientId(field), message(FacesMessage.SEVERITY_ERROR, key, arguments));
    context().validationFailed();
  }

  private static String clientId(String field) {
    UIViewRoot root = context().getViewRoot();
    AtomicReference<String> found = new AtomicReference<>();
    root.visitTree(
        VisitContext.createVisitContext(context(), null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
        (visit, component) -> {
          if (!field.equals(component.getId())) {
            return VisitResult.ACCEPT;
          }
          found.set(component.getClientId(context()));
          return VisitResult.COMPLETE;
        });
    return found.get();
  }

  private FacesMessage message(FacesMessage.Severity severity, String key, Object... arguments) {
    String text = texts.of(key, arguments);
    return new FacesMessage(severity, text, text);
  }

  private static FacesContext context() {
    return FacesContext.getCurrentInstance();
  }
}
