package org.presente.host.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.notification.reminder.MatterNotices;

/** Every kind has its words in the three languages. */
class NoticeTextsTest {
  private static final String HOST = "/org/presente/host/notification/texts";
  private static final String RECORDING = "/org/presente/zoom/recording/texts";
  private static final String OFFICE = "/org/presente/zoom/office/texts";
  private static final List<String> LANGUAGES = List.of("", "_es", "_pt_BR");

  @ParameterizedTest
  @ValueSource(strings = {HOST, RECORDING, OFFICE})
  void eachLanguageSaysTheSame(String bundle) {
    Properties english = texts(bundle);
    for (String language : LANGUAGES) {
      Properties translated = texts(bundle + language);
      assertThat(keys(translated)).isEqualTo(keys(english));
      translated.forEach(
          (key, text) -> {
            assertThat((String) text).as("%s", key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat((String) text, Locale.ROOT)).isNotNull();
            assertThat(placeholders((String) text))
                .as("%s%s", key, language)
                .isEqualTo(placeholders(english.getProperty((String) key)));
          });
    }
  }

  @Test
  void eachKindHasItsThreeTexts() {
    assertThat(keys(texts(HOST)))
        .containsAll(
            Stream.of(
                    ClassNotices.SOON,
                    ClassNotices.MOVED,
                    ClassNotices.CANCELLED,
                    MatterNotices.DIGEST)
                .flatMap(
                    kind -> Stream.of("title", "subject", "text").map(what -> kind.textKey(what)))
                .toList());
  }

  private static Set<String> keys(Properties texts) {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Properties texts(String name) {
    Properties texts = new Properties();
    try (InputStream file = NoticeTextsTest.class.getResourceAsStream(name + ".properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
