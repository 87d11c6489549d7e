package org.presente.host.course;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What instructors may write: text, lists, tables, links and pictures; no scripts, no frames. */
final class LessonHtml {
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowCommonBlockElements()
          .allowCommonInlineFormattingElements()
          .allowElements("pre", "hr", "img", "a", "table", "thead", "tbody", "tr", "th", "td")
          .allowUrlProtocols("https", "http", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src", "alt", "width", "height")
          .onElements("img")
          .allowAttributes("colspan", "rowspan")
          .onElements("td", "th")
          .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
          .toFactory();

  private LessonHtml() {}

  static String sanitised(String html) {
    return POLICY.sanitize(html);
  }
}
