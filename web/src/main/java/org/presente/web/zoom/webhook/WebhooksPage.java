package org.presente.web.zoom.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.web.host.admin.AdminSection;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.page.Paging;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.ConnectionView;
import org.presente.zoom.webhook.EventView;
import org.presente.zoom.webhook.HandledEvents;
import org.presente.zoom.webhook.WebhookService;
import org.presente.zoom.webhook.WebhookView;

/** For each connection the address to paste into Zoom, and what arrives there. */
@Named
@RequestScoped
public class WebhooksPage implements AdminSection {
  @Inject private ConnectionService connections;
  @Inject private WebhookService webhooks;
  @Inject private Configuration configuration;
  @Inject private ButtonPressed pressed;
  @Inject private FormMessages messages;
  @Inject private Paging paging;
  private List<Line> lines;
  private List<EventView> arrived;

  /** A connection and its webhook. */
  public record Line(ConnectionView connection, WebhookView webhook, String address) {}

  @Override
  public String path() {
    return "zoom-events";
  }

  @Override
  public String facelet() {
    return "/zoom/webhook/webhooks.xhtml";
  }

  @Override
  public String titleKey() {
    return "zoom.webhook.title";
  }

  @Override
  public int order() {
    return 21;
  }

  /** Does what a button says. */
  public void act() {
    pressed.id("keep").ifPresent(this::keep);
  }

  private void keep(long connectionId) {
    String secret = pressed.value("secret-" + connectionId).orElse("");
    if (webhooks.keepSecret(connectionId, secret)) {
      messages.done("zoom.webhook.kept");
    } else {
      messages.error("zoom.webhook.secret-wrong");
    }
  }

  /** The names of the events to choose at Zoom. */
  public String getEvents() {
    return String.join(", ", HandledEvents.TO_CHOOSE);
  }

  public List<Line> getLines() {
    if (lines == null) {
      lines = connections.list().stream().flatMap(it -> line(it).stream()).toList();
    }
    return lines;
  }

  public List<EventView> getArrived() {
    if (arrived == null) {
      arrived = paging.part(webhooks::events);
    }
    return arrived;
  }

  public String connectionOf(EventView event) {
    return getLines().stream()
        .map(Line::connection)
        .filter(connection -> connection.id() == event.connectionId())
        .map(ConnectionView::name)
        .findFirst()
        .orElse("");
  }

  private Optional<Line> line(ConnectionView connection) {
    return webhooks
        .ofConnection(connection.id())
        .map(webhook -> new Line(connection, webhook, address(webhook)));
  }

  private String address(WebhookView webhook) {
    return configuration.publicUrl("/webhooks/zoom/" + webhook.path()).toString();
  }

  /** What is wrong and what to do about it; empty while nothing is. */
  public String refusalKey(WebhookView webhook) {
    return webhook
        .refusal()
        .map(why -> "zoom.webhook.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("");
  }
}
