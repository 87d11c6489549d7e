package org.presente.web.host.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Asks whether mails of a kind are to end, or says that they have. */
@Named
@RequestScoped
public class UnsubscribePage {
  private String kind = "";
  private boolean done;

  void asks(String title) {
    kind = title;
  }

  void says(String title) {
    kind = title;
    done = true;
  }

  /** What the mails are called, in the reader's language. */
  public String getKind() {
    return kind;
  }

  public boolean isDone() {
    return done;
  }
}
