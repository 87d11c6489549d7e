package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.notification.NoticeWords;

/** Writes the mail of a notice, as text and as HTML that says the same. */
@Singleton
class MailWriter {
  static final String BUNDLE = "org.presente.host.notification.texts";

  private final Configuration configuration;
  private final Unsubscribing unsubscribing;

  @Inject
  MailWriter(Configuration configuration, Unsubscribing unsubscribing) {
    this.configuration = configuration;
    this.unsubscribing = unsubscribing;
  }

  Mail mail(Letter letter) {
    NoticeWords words = new NoticeWords(letter.language());
    ZoneId zone = letter.to().zoneOr(letter.notice().zone());
    URI unsubscribe = unsubscribing.address(letter.to().personId(), letter.kind().name());
    Content content =
        new Content(
            line(words.subject(letter.kind(), letter.notice(), zone)),
            words.text(letter.kind(), letter.notice(), zone),
            letter.notice().lessonId().isPresent() ? letter.courseTitle() : "",
            letter.lines(),
            way(words, letter.address()),
            words.text(BUNDLE, "mail.goodbye", words.title(letter.kind())),
            new Way(words.text(BUNDLE, "mail.unsubscribe"), Optional.of(unsubscribe.toString())));
    return new Mail(
        id(letter.id()),
        letter.to().email().orElseThrow(),
        letter.language(),
        content.subject(),
        plain(content),
        new MailHtml(letter.language()).page(content),
        unsubscribe,
        letter.parts());
  }

  /**
   * A link, or where there is none a sentence.
   *
   * @param text what it says
   */
  record Way(String text, Optional<String> address) {}

  /**
   * What people read.
   *
   * @param course its title; empty where the mail is about more than one
   */
  record Content(
      String subject,
      String text,
      String course,
      List<String> lines,
      Way way,
      String goodbye,
      Way stop) {}

  /** Titles come from outside; a line's end in a header would begin another header. */
  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static Way way(NoticeWords words, Optional<String> address) {
    return address.isPresent()
        ? new Way(words.text(BUNDLE, "mail.open"), address)
        : new Way(words.text(BUNDLE, "mail.find"), Optional.empty());
  }

  /** The same at every try; of this installation only. */
  private String id(long notice) {
    return "<notice-" + notice + "@" + configuration.publicUrl().getHost() + ">";
  }

  private static String plain(Content content) {
    List<String> all = new ArrayList<>(List.of(content.text()));
    if (!content.course().isBlank()) {
      all.add(content.course());
    }
    all.add("");
    content.lines().forEach(line -> all.add("- " + line));
    if (!content.lines().isEmpty()) {
      all.add("");
    }
    all.add(plain(content.way()));
    all.addAll(List.of("", "-- ", content.goodbye(), plain(content.stop()), ""));
    return String.join("\r\n", all);
  }

  private static String plain(Way way) {
    return way.text() + way.address().map(address -> ": " + address).orElse("");
  }
}
