package org.presente.host.notification;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** What notices say, in one language; on pages and in mails the same. */
public final class NoticeWords {
  private static final List<Locale> SPOKEN =
      Stream.of("en", "es", "pt-BR").map(Locale::forLanguageTag).toList();

  private final Locale locale;

  public NoticeWords(Locale locale) {
    this.locale = locale;
  }

  /**
   * The language nearest to a tag; platforms send {@code pt_BR}, {@code es-419} and the like.
   *
   * @return English for none and for one we do not speak
   */
  public static Locale spoken(Optional<String> tag) {
    String language =
        Locale.forLanguageTag(tag.orElse("en").strip().replace('_', '-')).getLanguage();
    return SPOKEN.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .orElse(Locale.ENGLISH);
  }

  /** What the kind is called. */
  public String title(NoticeKind kind) {
    return text(kind.bundle(), kind.textKey("title"));
  }

  /** The notice in a line. */
  public String subject(NoticeKind kind, Notice notice, ZoneId zone) {
    return text(kind.bundle(), kind.textKey("subject"), arguments(notice, zone));
  }

  /** The notice in a sentence or two. */
  public String text(NoticeKind kind, Notice notice, ZoneId zone) {
    return text(kind.bundle(), kind.textKey("text"), arguments(notice, zone));
  }

  private Object[] arguments(Notice notice, ZoneId zone) {
    return new Object[] {
      notice.title(),
      when(notice.occursAt(), zone),
      notice.earlierAt().map(at -> when(at, zone)).orElse(""),
      notice.amount()
    };
  }

  /** Such as "Monday, 23 November 2026, 10:00 (Brasilia Time)". */
  public String when(Instant instant, ZoneId zone) {
    String time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(zone)
            .format(instant);
    return time + " (" + zone.getDisplayName(TextStyle.FULL, locale) + ")";
  }

  /**
   * @param bundle base name
   * @throws java.util.MissingResourceException for an unknown key
   */
  public String text(String bundle, String key, Object... arguments) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            bundle,
            locale,
            NoticeWords.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  public Locale locale() {
    return locale;
  }
}
