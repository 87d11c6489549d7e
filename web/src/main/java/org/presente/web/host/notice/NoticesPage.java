package org.presente.web.host.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.notification.ChoiceView;
import org.presente.host.notification.InboxService;
import org.presente.host.notification.NoticeChoice;
import org.presente.host.notification.NoticeView;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.Times;
import org.presente.web.host.language.Zones;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** What the visitor was told, of all their courses, and how they want to be told. */
@Named
@RequestScoped
public class NoticesPage implements VisitPage {
  private static final String FIELD = "choice.";

  @Inject private InboxService inbox;
  @Inject private CurrentVisit visit;
  @Inject private Reader reader;
  @Inject private Times times;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  private List<NoticeView> notices;

  @Override
  public String path() {
    return "notices";
  }

  @Override
  public String facelet() {
    return "/notice/notices.xhtml";
  }

  /** Keeps what was sent. */
  public void enter() {
    pressed.value("save").ifPresent(button -> save());
  }

  private void save() {
    Map<String, NoticeChoice> wanted = new HashMap<>();
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .forEach(
            (name, value) -> {
              if (name.startsWith(FIELD)) {
                choice(value).ifPresent(it -> wanted.put(name.substring(FIELD.length()), it));
              }
            });
    inbox.choose(visit.get(), wanted);
    messages.done("notice.saved");
  }

  private static Optional<NoticeChoice> choice(String value) {
    return Arrays.stream(NoticeChoice.values()).filter(it -> it.name().equals(value)).findFirst();
  }

  public List<NoticeView> getNotices() {
    if (notices == null) {
      notices = inbox.open(visit.get(), reader.locale(), zone());
    }
    return notices;
  }

  private Optional<ZoneId> zone() {
    return visit.get().zone().flatMap(Zones::named);
  }

  /** When somebody was told; the page's script puts it into the reader's zone. */
  public String told(NoticeView notice) {
    return times.element(notice.toldAt(), zone().orElse(ZoneOffset.UTC));
  }

  public boolean isMailOn() {
    return inbox.isMailOn();
  }

  /** Mails could be sent, but nobody knows where to. */
  public boolean isAddressMissing() {
    return inbox.isMailOn() && !inbox.hasAddress(visit.get());
  }

  public List<ChoiceView> getChoices() {
    return inbox.choices(visit.get(), reader.locale());
  }

  /** The key of what a choice is called; a digest is mailed or left. */
  public String label(ChoiceView kind, NoticeChoice choice) {
    return switch (choice) {
      case MAIL ->
          kind.offered().contains(NoticeChoice.PAGE) ? "notice.by-mail" : "notice.mail-only";
      case PAGE -> "notice.on-page";
      case NONE -> "notice.not-at-all";
    };
  }
}
