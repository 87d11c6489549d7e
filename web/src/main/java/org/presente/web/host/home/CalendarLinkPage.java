package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.presente.host.calendar.CalendarService;
import org.presente.host.calendar.FeedView;
import org.presente.lti.launch.ToolAddress;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** Where somebody gets, changes and takes back the secret address of their calendar. */
@Named
@RequestScoped
public class CalendarLinkPage implements VisitPage {
  @Inject private CalendarService calendars;
  @Inject private CurrentVisit visit;
  @Inject private ToolAddress tool;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  private String link = "";

  @Override
  public String path() {
    return "calendar-link";
  }

  @Override
  public String facelet() {
    return "/home/calendarLink.xhtml";
  }

  /** Refuses who is in no launch before anything is shown. */
  public void enter() {
    visit.get();
  }

  public void make() {
    link = tool.publicUrl() + FeedServlet.PATH + calendars.newFeed(visit.get()) + FeedServlet.END;
  }

  public void revoke() {
    calendars.revokeFeed(visit.get());
    messages.done("calendar.link.revoked");
  }

  /** Shown in the one answer that made it; empty otherwise. */
  public String getLink() {
    return link;
  }

  /** The same for programs that subscribe by a click. */
  public String getProgramLink() {
    return link.replaceFirst("^https?:", "webcal:");
  }

  public boolean isThere() {
    return calendars.feed(visit.get()).isPresent();
  }

  /** Since when there is one, and whether a program reads it. */
  public String getState() {
    Optional<FeedView> feed = calendars.feed(visit.get());
    return feed.map(
            it ->
                it.readAt()
                    .map(
                        at ->
                            texts.of(
                                "calendar.link.read",
                                times.briefUtc(it.createdAt()),
                                times.briefUtc(at)))
                    .orElseGet(
                        () -> texts.of("calendar.link.unread", times.briefUtc(it.createdAt()))))
        .orElse("");
  }
}
