package org.presente.sandbox.lms.page;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.notice.NoticeDelivery;
import org.presente.sandbox.lms.notice.NoticeVariant;
import org.presente.sandbox.lms.notice.Notices;

/** Which notices the tool wants, a button for each way to say hello, and what was answered. */
final class NoticesPanel {
  private static final int SHOWN = 5;
  private final Notices notices;

  NoticesPanel(Notices notices) {
    this.notices = notices;
  }

  String html(Tool tool) {
    String handlers =
        notices.handlers().of(tool.id()).entrySet().stream()
            .map(
                entry ->
                    "<li data-notice=\"%s\">%s → %s</li>"
                        .formatted(
                            entry.getKey().wireName(),
                            entry.getKey().wireName(),
                            escape(entry.getValue())))
            .sorted()
            .collect(Collectors.joining());
    return handlers.isEmpty()
        ? "<p class=\"no-notices\">It has asked for no notices.</p>"
        : "<ul class=\"notice-handlers\">%s</ul>%s%s".formatted(handlers, form(), sent());
  }

  private static String form() {
    return Arrays.stream(NoticeVariant.values())
        .map(
            variant ->
                "<button id=\"hello-%1$s\" name=\"variant\" value=\"%2$s\">Say hello: %3$s</button>"
                    .formatted(
                        variant.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        variant.name(),
                        variant.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
        .collect(
            Collectors.joining(
                "", "<form method=\"post\" action=\"/notices\" class=\"row\">", "</form>"));
  }

  private String sent() {
    List<NoticeDelivery> all = notices.deliveries();
    return all.subList(Math.max(0, all.size() - SHOWN), all.size()).stream()
        .map(
            delivery ->
                "<li data-status=\"%1$d\">%2$s (%3$s): %1$d after %4$d ms</li>"
                    .formatted(
                        delivery.status(),
                        delivery.type().wireName(),
                        delivery.variant().name().toLowerCase(Locale.ROOT),
                        delivery.took().toMillis()))
        .collect(Collectors.joining("", "<ol id=\"notice-answers\">", "</ol>"));
  }

  void send(Context context) {
    notices.sayHello(NoticeVariant.valueOf(String.valueOf(context.formParam("variant"))));
    context.redirect("/#tools");
  }
}
