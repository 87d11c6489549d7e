package org.presente.web.host.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages we speak. */
public final class Languages {
  public static final Locale ENGLISH = Locale.ENGLISH;
  private static final List<Locale> SPOKEN =
      List.of(ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("pt-BR"));

  private Languages() {}

  static List<Locale> spoken() {
    return SPOKEN;
  }

  /**
   * The language nearest to a tag; platforms send {@code pt_BR}, {@code es-419} and the like.
   *
   * @return empty for a language we do not speak
   */
  public static Optional<Locale> nearest(String tag) {
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
  }
}
