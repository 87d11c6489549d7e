package org.presente.web.host.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who reads the page: language and time zone. */
@Named
@RequestScoped
public class Reader {
  @Inject private HttpServletRequest request;
  private Optional<String> tag = Optional.empty();

  /**
   * @param languageTag from a launch; it counts more than the browser's wish
   */
  public void speaks(String languageTag) {
    tag = Optional.of(languageTag);
  }

  public Locale locale() {
    return Stream.concat(
            tag.stream(),
            Collections.list(request.getLocales()).stream().map(Locale::toLanguageTag))
        .flatMap(wish -> Languages.nearest(wish).stream())
        .findFirst()
        .orElse(Languages.ENGLISH);
  }

  /** For the {@code lang} attribute. */
  public String getLanguage() {
    return locale().toLanguageTag();
  }
}
