package org.presente.web.host.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "es, es",
    "es-419, es",
    "es_MX, es",
    "pt, pt-BR",
    "pt_BR, pt-BR",
    "pt-PT, pt-BR",
    "en-GB, en",
    "' en ', en"
  })
  void nearestLanguageIsSpoken(String tag, String spoken) {
    assertThat(Languages.nearest(tag)).contains(Locale.forLanguageTag(spoken));
  }

  @ParameterizedTest
  @CsvSource({"de", "''", "no-such-tag", "$User.locale"})
  void otherLanguagesAreNotSpoken(String tag) {
    assertThat(Languages.nearest(tag)).isEmpty();
  }

  @Test
  void englishIsReadFromTheRootWhateverTheServersLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("es"));
      assertThat(new Texts(Locale.ENGLISH).of("form.save")).isEqualTo("Save");
    } finally {
      Locale.setDefault(before);
    }
  }
}
