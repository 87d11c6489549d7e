package org.presente.web.host.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.presente.web.host.visit.VisitPage;

/** What is stored of the visitor, and where they get it. */
@Named
@RequestScoped
public class PrivacyPage implements VisitPage {
  @Override
  public String path() {
    return "privacy";
  }

  @Override
  public String facelet() {
    return "/privacy/privacy.xhtml";
  }
}
