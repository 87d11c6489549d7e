package org.presente.web.host.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.presente.host.privacy.PrivacyService;
import org.presente.web.host.page.FileAnswer;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** Everything that is stored of the visitor, as a file. */
@Named
@RequestScoped
public class OwnDataPage implements VisitPage {
  @Inject private PrivacyService privacy;
  @Inject private CurrentVisit visit;
  @Inject private FileAnswer answer;

  @Override
  public String path() {
    return "own-data";
  }

  @Override
  public String facelet() {
    return "/privacy/ownData.xhtml";
  }

  /** Answers with the file in place of a page. */
  public void send() throws IOException {
    byte[] file = privacy.exportOwn(visit.get()).toString().getBytes(StandardCharsets.UTF_8);
    answer.send("presente-data.json", "application/json; charset=UTF-8", file);
  }
}
