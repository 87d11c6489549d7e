package org.presente.web.host.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.presente.host.notification.InboxService;
import org.presente.web.host.visit.CurrentVisit;

/** The way to the notices, with how many are new. */
@Named
@RequestScoped
public class NoticesLink {
  @Inject private InboxService inbox;
  @Inject private CurrentVisit visit;
  private Long unread;

  public long getUnread() {
    if (unread == null) {
      unread = inbox.unread(visit.get());
    }
    return unread;
  }
}
