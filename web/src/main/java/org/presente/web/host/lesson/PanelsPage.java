package org.presente.web.host.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.presente.web.host.visit.VisitPage;

/** The panels alone, for the script that keeps the lesson's page up to date. */
@Named
@RequestScoped
public class PanelsPage implements VisitPage {
  @Override
  public String path() {
    return "panels";
  }

  @Override
  public String facelet() {
    return "/lesson/panels.xhtml";
  }
}
