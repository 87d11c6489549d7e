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
    String subject =
        words.subject(letter.kind(), letter.notice(), letter.courseTitle(), zone);
    String text = words.text(letter.kind(), letter.notice(), letter.courseTitle(), zone);
    URI unsubscribe =
        unsubscribing.address(letter.to().personId(), letter.kind().name());
    Way way = way(words, letter.address());
    String goodbye = words.text(BUNDLE, "mail.goodbye", words.title(letter.kind()));
    String stop = words.text(BUNDLE, "mail.unsubscribe");
    return new Mail(
        id(letter.id()),
        letter.to().email().orElseThrow(),
        letter.language(),
        subject,
        plain(text, letter.lines(), way, goodbye, stop + ": " + unsubscribe),
        new MailHtml(letter.language())
            .page(subject, text, letter.lines(), way, goodbye, new Way(stop, Optional.of(unsubscribe.toString()))),
        unsubscribe,
        letter.parts());
  }

  /**
   * A link, or where there is none a sentence.
   *
   * @param text what it says
   */
  record Way(String text, Optional<String> address) {}

  private static Way way(NoticeWords words, Optional<String> address) {
    return address.isPresent()
        ? new Way(words.text(BUNDLE, "mail.open"), address)
        : new Way(words.text(BUNDLE, "mail.find"), Optional.empty());
  }

  /** The same at every try; of this installation only. */
  private String id(long notice) {
    return "<notice-" + notice + "@" + configuration.publicUrl().getHost() + ">";
  }

  private static String plain(
      String text, List<String> lines, Way way, String goodbye, String stop) {
    List<String> all = new ArrayList<>(List.of(text, ""));
    lines.forEach(line -> all.add("- " + line));
    if (!lines.isEmpty()) {
      all.add("");
    }
    all.add(way.text() + way.address().map(address -> ": " + address).orElse(""));
    all.addAll(List.of("", "-- ", goodbye, stop, ""));
    return String.join("\r\n", all);
  }
}
