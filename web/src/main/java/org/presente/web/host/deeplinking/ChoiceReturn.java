package org.presente.web.host.deeplinking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.presente.host.deeplinking.ChoiceAnswer;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.page.Framing;

/** The way back to the platform: a form that posts the answer. */
@Named
@RequestScoped
public class ChoiceReturn {
  @Inject private Framing framing;
  @Inject private ReaderTexts texts;
  @Inject private FormMessages messages;
  private ChoiceAnswer.Ready ready;

  /** Ends an action: shows the way back, or says why there is none. */
  public void to(ChoiceAnswer answer) {
    if (answer instanceof ChoiceAnswer.Ready made) {
      ready = made;
      framing.allowPostingOnlyTo(made.address(), response());
      FacesContext context = FacesContext.getCurrentInstance();
      context
          .getApplication()
          .getNavigationHandler()
          .handleNavigation(context, null, "/deeplinking/return.xhtml");
    } else if (answer instanceof ChoiceAnswer.TooLate) {
      messages.error("choose.too-late");
    }
  }

  void allowOwnForms() {
    if (ready != null) {
      return;
    }
    framing.allowPostingHereOnly(response());
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  public String getAddress() {
    return ready.address().toString();
  }

  public String getJwt() {
    return ready.jwt();
  }

  public String getText() {
    return texts.of("choose.return.text", ready.items());
  }
}
